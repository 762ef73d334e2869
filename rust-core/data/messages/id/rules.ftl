# Yang dikatakan aturan. Dari setiap aturan: judul (tanpa isian), pesan (isian app, package, dan miliknya), mengapa
# penting, kapan keliru, apa yang dapat dilakukan. Kata netral tentang aplikasi yang disebut: fakta dulu, lalu aturannya.

## Aturan

rule-lender-used-contacts-title = Aplikasi pinjaman telah memakai kontak
rule-lender-used-contacts-message = { $app } diloloskan ke kontak, terakhir pada { $time }. { $now }
rule-lender-used-contacts-message-without-time = { $app } diloloskan ke kontak sebelum berkas ini dibuat. { $now }
rule-lender-used-contacts-why = Nama dan nomor yang sudah keluar dari ponsel tidak bisa ditarik kembali. Menonaktifkan izin menghentikan yang berikutnya; untuk yang sudah terjadi, bukti dan pemberitahuan kepada orang di kontak akan membantu.
rule-lender-used-contacts-false-alarm = Catatan itu berarti sistem meloloskan aplikasi. Tidak tercatat apa yang dibaca atau dikirim: mungkin hanya ditampilkan daftar untuk memilih satu kontak darurat. Waktunya menurut jam ponsel, yang bisa salah.
rule-lender-used-contacts-what-to-do = Simpan bukti. Nonaktifkan izin, atau jadikan penolakan tetap, dan pastikan sudah nonaktif. Ajukan pengaduan, dan beri tahu orang di kontak Anda.

rule-lender-reads-contacts-title = Aplikasi pinjaman dapat membaca kontak
rule-lender-reads-contacts-message = { $app } dapat membaca semua kontak di ponsel ini.
rule-lender-reads-contacts-why = Pemberi pinjaman dan penagihnya pernah menelepon dan mengirim pesan kepada semua orang di kontak peminjam. Aplikasi yang dapat membaca kontak hanya perlu sekejap untuk menyalinnya.
rule-lender-reads-contacts-false-alarm = Aplikasi dapat membaca kontak; apakah ia melakukannya, tidak ada yang tahu. Ponsel menyimpan catatan hanya sebentar, jadi “tidak ada catatan” bukan “tidak pernah”. Mungkin Anda sengaja memberi izin.
rule-lender-reads-contacts-what-to-do = Simpan bukti. Nonaktifkan Kontak; itu mencabut seluruh grup, sehingga tidak bisa kembali tanpa dialog. Jadikan penolakan tetap, dan pastikan sudah nonaktif.

rule-lender-can-obtain-contacts-silently-title = Aplikasi pinjaman mendapat kontak begitu meminta
rule-lender-can-obtain-contacts-silently-message = { $app } belum dapat membaca kontak, tetapi memegang izin lain dari grup yang sama: permintaan berikutnya dikabulkan tanpa dialog.
rule-lender-can-obtain-contacts-silently-why = Android bertanya sekali untuk satu grup. Siapa yang mengizinkan aplikasi melihat akun atau menambah kontak juga mengizinkannya membaca semua kontak sejak permintaan berikutnya.
rule-lender-can-obtain-contacts-silently-false-alarm = Aplikasi mungkin tidak pernah meminta. Android dari produsen tertentu mungkin tetap bertanya.
rule-lender-can-obtain-contacts-silently-what-to-do = Nonaktifkan juga izin lain dari grup itu, jadikan penolakan tetap, dan pastikan sudah nonaktif.

rule-lender-requests-contacts-title = Aplikasi pinjaman meminta kontak
rule-lender-requests-contacts-message = { $app } meminta izin membaca kontak. Apakah izin itu dimilikinya tidak ada di berkas ini.
rule-lender-requests-contacts-why = Apa yang diminta aplikasi, bisa didapatnya. Sebelum memasang adalah waktu terbaik untuk memutuskan.
rule-lender-requests-contacts-false-alarm = Meminta belum berarti mendapat: izin bisa ditolak atau belum pernah diminta.
rule-lender-requests-contacts-what-to-do = Tolak saat diminta. Biarkan ponsel menunjukkan izin yang diberikan: adb shell dumpsys package PAKET.

rule-lender-granted-at-install-title = Aplikasi pinjaman mendapat kontak saat dipasang
rule-lender-granted-at-install-message = { $app } dibuat untuk Android 5.1 atau lebih lama dan mendapat kontak saat dipasang. Tidak ada yang ditanya.
rule-lender-granted-at-install-why = Aplikasi untuk Android selama itu mendapat semua izin sekaligus. Sakelar biasa tidak mencabut izinnya, tetapi membuat sistem menyerahkan data kosong.
rule-lender-granted-at-install-false-alarm = Sejak Android 10 ponsel menampilkan izin aplikasi seperti ini untuk ditinjau sebelum pertama dijalankan; mungkin Anda menyetujuinya di sana.
rule-lender-granted-at-install-what-to-do = Nonaktifkan Kontak di setelan, atau dari komputer: adb shell cmd appops set PAKET READ_CONTACTS ignore. Baca kembali: adb shell cmd appops get PAKET READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = Produsen ponsel memberi kontak kepada aplikasi pinjaman
rule-preinstalled-lender-granted-by-default-message = { $app } adalah bawaan ponsel dan sudah diberi kontak sebelumnya. Tidak ada yang ditanya.
rule-preinstalled-lender-granted-by-default-why = Izin yang diberikan di muka bukan keputusan pemilik ponsel, dan kebanyakan pemilik tidak pernah tahu.
rule-preinstalled-lender-granted-by-default-false-alarm = Aplikasi keuangan dari produsen mungkin berfungsi lebih dari pinjaman dan mungkin belum pernah dibuka.
rule-preinstalled-lender-granted-by-default-what-to-do = Nonaktifkan Kontak di setelan. Jika tidak bisa diubah, nonaktifkan aplikasinya: adb shell pm disable-user --user PENGGUNA PAKET.

rule-lender-reads-call-log-title = Aplikasi pinjaman dapat melihat panggilan
rule-lender-reads-call-log-message = { $app } dapat melihat siapa yang ditelepon dan siapa yang menelepon.
rule-lender-reads-call-log-why = Log panggilan menunjukkan siapa yang penting bagi seseorang, seberapa sering dan seberapa lama mereka berbicara. Untuk menemukan keluarga dan tempat kerja, isinya lebih banyak daripada kontak.
rule-lender-reads-call-log-false-alarm = Aplikasi dapat melihat panggilan; apakah ia melihatnya adalah hal lain. Aplikasi telepon default memerlukan log panggilan.
rule-lender-reads-call-log-what-to-do = Nonaktifkan Log panggilan. Jika itu aplikasi telepon default, pilih yang lain. Pastikan sudah nonaktif.

rule-lender-reads-sms-title = Aplikasi pinjaman dapat melihat SMS
rule-lender-reads-sms-message = { $app } dapat melihat SMS, yang ada di ponsel atau yang masuk.
rule-lender-reads-sms-why = SMS menyebut lawan bicara dan menunjukkan saldo bank, gaji, dan kode sekali pakai (OTP).
rule-lender-reads-sms-false-alarm = Sebagian aplikasi hanya menunggu kode sekali pakai; Android memiliki cara yang tidak memerlukan izin ini.
rule-lender-reads-sms-what-to-do = Nonaktifkan SMS. Jika itu aplikasi SMS default, pilih yang lain. Pastikan sudah nonaktif.

rule-lender-sees-screen-or-notifications-title = Aplikasi pinjaman melihat layar atau notifikasi
rule-lender-sees-screen-or-notifications-message = { $app } diaktifkan sebagai layanan aksesibilitas atau diberi akses notifikasi. Ia melihat apa yang ada di layar atau di notifikasi, juga obrolan dan nama.
rule-lender-sees-screen-or-notifications-why = Apa yang ada di layar tidak memerlukan izin kontak: obrolan, aplikasi telepon, dan aplikasi kontak dapat dibaca di sana.
rule-lender-sees-screen-or-notifications-false-alarm = Orang yang memerlukan layanan aksesibilitas mungkin sengaja mengaktifkannya; pada aplikasi pinjaman itu tidak lazim.
rule-lender-sees-screen-or-notifications-what-to-do = Nonaktifkan di Setelan › Aksesibilitas atau Setelan › Notifikasi › Akses notifikasi.

rule-lender-may-ask-for-contacts-title = Aplikasi pinjaman masih bisa meminta kontak
rule-lender-may-ask-for-contacts-message = { $app } tidak dapat membaca kontak, tetapi meminta izinnya dan bisa menampilkan dialog lagi.
rule-lender-may-ask-for-contacts-why = Dialog sering muncul di tengah pengajuan, saat paling sulit menolak. Penolakan yang dijadikan tetap sebelumnya menghindarkan saat itu.
rule-lender-may-ask-for-contacts-false-alarm = Lewat jalan ini tidak ada yang keluar dari ponsel. Aplikasi mungkin tidak pernah meminta.
rule-lender-may-ask-for-contacts-what-to-do = Tolak saat diminta, atau jadikan penolakan tetap sebelumnya: adb shell pm set-permission-flags --user PENGGUNA PAKET android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = Aplikasi yang mungkin aplikasi pinjaman dapat membaca kontak
rule-possible-lender-reads-contacts-message = { $app } bisa jadi aplikasi pinjaman, dan dapat membaca kontak atau pernah memakainya. Anda yang paling tahu: benarkah?
rule-possible-lender-reads-contacts-why = Nama saja tidak cukup: banyak pemberi pinjaman hanya memakai merek. Jika nama tidak menjelaskan, kami bertanya, bukan menebak.
rule-possible-lender-reads-contacts-false-alarm = Aplikasi ini mungkin tidak berkaitan dengan pinjaman. Jawaban Anda yang menentukan.
rule-possible-lender-reads-contacts-what-to-do = Jawab apakah ini aplikasi pinjaman (--answers BERKAS); jika ya, perlakukan seperti aplikasi pinjaman.

rule-lender-in-clone-or-work-profile-title = Aplikasi pinjaman ada di klon atau profil kerja
rule-lender-in-clone-or-work-profile-message = { $app } terpasang di pengguna { $user } ponsel ini, sebuah klon atau profil kerja, dan di sana memiliki izin sendiri.
rule-lender-in-clone-or-work-profile-why = Setiap profil punya sakelar sendiri: yang dinonaktifkan untuk pemilik bisa saja aktif di sana. Klon dapat memakai kontak pemilik, dan di profil kerja kontaknya adalah rekan kerja.
rule-lender-in-clone-or-work-profile-false-alarm = Aplikasi bawaan sering muncul di setiap profil tanpa ada yang memasangnya di sana.
rule-lender-in-clone-or-work-profile-what-to-do = Buka halaman izin salinan itu, atau hapus salinan itu saja: adb shell pm uninstall --user PENGGUNA PAKET.

rule-lender-lists-apps-title = Aplikasi pinjaman dapat melihat daftar aplikasi terpasang
rule-lender-lists-apps-message = { $app } dapat melihat aplikasi apa saja yang terpasang di ponsel ini.
rule-lender-lists-apps-why = Daftar itu bercerita tentang pemberi pinjaman lain, bank, kesehatan, keyakinan, dan keluarga. Ada pemberi pinjaman yang memakainya untuk menilai dan menekan peminjam.
rule-lender-lists-apps-false-alarm = Sebagian aplikasi mencari ponsel yang diubah dengan cara ini. Di kebanyakan ponsel izin ini datang bersama pemasangan; di sana hanya menguninstal yang mengakhirinya.
rule-lender-lists-apps-what-to-do = Nonaktifkan jika ponsel memiliki sakelarnya. Jika tidak, hanya menguninstal aplikasi yang mengakhirinya.

rule-lender-outside-a-store-title = Aplikasi pinjaman tidak berasal dari toko yang kami kenal
rule-lender-outside-a-store-message = { $app } tidak dipasang oleh toko aplikasi mana pun dalam daftar kami.
rule-lender-outside-a-store-why = Toko memeriksa aplikasi, menghapusnya, dan menerima pengaduan. Untuk aplikasi dari tautan atau berkas tidak ada yang melakukannya.
rule-lender-outside-a-store-false-alarm = Mungkin berasal dari toko di luar daftar kami, dari cadangan atau pindah ponsel, atau dari penginstal yang kemudian dihapus.
rule-lender-outside-a-store-what-to-do = Simpan bukti, dengan tautan atau berkas asalnya. Uninstal jika tidak diperlukan. Ajukan pengaduan.

rule-lending-feature-reads-contacts-title = Aplikasi yang juga memberi pinjaman dapat membaca kontak
rule-lending-feature-reads-contacts-message = { $app } memberi pinjaman di samping hal lain, dan dapat membaca kontak.
rule-lending-feature-reads-contacts-why = Bank, dompet digital, atau toko mungkin memerlukan kontak untuk mengirim uang kepada teman. Izin yang sama juga melayani pinjamannya; hanya aplikasi itu yang tahu dipakai untuk apa.
rule-lending-feature-reads-contacts-false-alarm = Kebanyakan orang memberi izin ini untuk transfer atau obrolan. Putuskan apakah Anda memakainya.
rule-lending-feature-reads-contacts-what-to-do = Putuskan apakah Anda memakai hal yang memerlukan kontak. Jika tidak, nonaktifkan Kontak.

rule-store-rule-lender-contacts-title = Aturan Google Play tentang pinjaman pribadi dan kontak
rule-store-rule-lender-contacts-message = { $app } berasal dari Google Play dan meminta kontak. Kebijakan Google Play tentang pinjaman pribadi, berlaku sejak 31 Mei 2023, tidak mengizinkan aplikasi pinjaman pribadi mengakses kontak.
rule-store-rule-lender-contacts-why = Kebijakan itu menyangkut apa yang diminta aplikasi, apa pun yang Anda izinkan. Google Play menerima laporan tentang aplikasi yang tidak mematuhinya.
rule-store-rule-lender-contacts-false-alarm = Toko mungkin tidak menganggapnya aplikasi pinjaman pribadi. Program lain juga bisa mengaku sebagai toko saat memasang.
rule-store-rule-lender-contacts-what-to-do = Simpan bukti, dan laporkan aplikasi di halamannya di Google Play.

rule-necessary-information-cn-title = Tiongkok: kontak bukan data yang diperlukan aplikasi pinjaman
rule-necessary-information-cn-message = { $app } meminta kontak. Menurut peraturan Tiongkok tentang informasi pribadi yang diperlukan, berlaku sejak 1 Mei 2021, kontak tidak termasuk informasi yang diperlukan aplikasi pinjaman daring, dan aplikasi itu tidak boleh menolak layanan dasarnya kepada orang yang tidak memberikannya.
rule-necessary-information-cn-why = Anda boleh menolak memberi kontak, dan layanan dasar harus tetap ada.
rule-necessary-information-cn-false-alarm = Peraturan itu tidak melarang meminta lebih banyak dengan persetujuan. Nama berbahasa Tionghoa saja tidak membuktikan bahwa aplikasinya dari Tiongkok daratan.
rule-necessary-information-cn-what-to-do = Tolak; layanan dasar harus tetap ada. Ajukan pengaduan kepada lembaga yang menerbitkan peraturan itu.

rule-apk-tampering-title = Berkas aplikasi dibuat agar salah dibaca, atau tidak akan dipasang ponsel mana pun
rule-apk-tampering-message = Berkas { $app } berisi hal yang dilewati ponsel tetapi membuat program lain tersandung. Yang dimintanya ditulis di sini seperti yang akan dibaca ponsel.
rule-apk-tampering-message-refused = Ponsel tidak akan memasang berkas { $app } ini apa adanya. Yang dapat dibaca darinya ditulis di sini.
rule-apk-tampering-why = Cara seperti ini menghalangi pemeriksaan berkas sebelum dipasang: toko, pemindai, atau orang yang ingin tahu tidak melihat apa-apa, atau melihat hal yang berbeda dari ponsel.
rule-apk-tampering-false-alarm = Program yang melindungi kode dari penyalinan juga melakukannya, begitu pula alat pembuat yang lama atau kurang cermat dan berkas untuk pengujian. Berkas yang terputus di jalan juga tidak bisa dipasang. Ini tidak menyatakan apakah aplikasi memberi pinjaman.
rule-apk-tampering-what-to-do = Jangan pasang berkas ini. Jika ingin aplikasinya, ambil dari toko aplikasi dan bandingkan apa yang dimintanya.

rule-app-reads-contacts-title = Sebuah aplikasi dapat membaca kontak
rule-app-reads-contacts-message = { $app } dapat membaca kontak. Tampaknya bukan aplikasi pinjaman.
rule-app-reads-contacts-message-system = { $app } adalah bagian dari ponsel dan dapat membaca kontak.
rule-app-reads-contacts-why = Mengetahui setiap aplikasi yang dapat membaca kontak adalah satu-satunya cara agar tidak ada yang terlewat: yang kami kira permainan bisa saja besok memberi pinjaman.
rule-app-reads-contacts-false-alarm = Aplikasi pesan, telepon, dan kontak memerlukan kontak.
rule-app-reads-contacts-what-to-do = Nonaktifkan Kontak untuk setiap aplikasi yang tidak memerlukannya bagi Anda.

rule-unreadable-app-title = Izin sebuah aplikasi tidak ada di berkas ini
rule-unreadable-app-message = Apa yang boleh dilakukan { $app } tidak ada di berkas ini. Itu tidak berarti ia tidak boleh apa-apa.
rule-unreadable-app-why = Aplikasi yang tidak dapat dibaca belum berarti bersih.
rule-unreadable-app-false-alarm = Daftar nama saja, atau dump yang terputus, tidak menunjukkan izin. Dengan dump lengkap temuan ini hilang.
rule-unreadable-app-what-to-do = Biarkan ponsel menunjukkannya, lalu tambahkan jawabannya ke berkas: adb shell dumpsys package PAKET.

rule-incomplete-audit-title = Pemeriksaan ini tidak lengkap
rule-incomplete-audit-message = { $count } hal tidak dapat dilihat. Yang tidak ada di laporan ini mungkin tetap ada di ponsel.
rule-incomplete-audit-why = Diam tentang yang tidak terlihat akan tampak seperti “tidak ditemukan apa-apa”.
rule-incomplete-audit-false-alarm = Sebagian kekurangan tidak penting bagi pertanyaannya, misalnya satu baris tentang aplikasi lain yang tidak terbaca. Laporan mencantumkan semuanya.
rule-incomplete-audit-what-to-do = Buat berkas yang kurang, buka profil yang terkunci, lalu periksa lagi.

## Putusan, sebagai kalimat

evidence-verdict-not-installed = Tidak terpasang untuk pengguna ini.
evidence-verdict-unknown = Apakah kini dapat membaca kontak tidak ada di berkas ini.
evidence-verdict-can-read = Kini dapat membaca kontak.
evidence-verdict-blocked = Kini tidak dapat membaca kontak: jalannya tertutup.
evidence-verdict-can-obtain-silently = Kini tidak dapat membaca kontak, tetapi mendapatkannya tanpa dialog begitu meminta.
evidence-verdict-may-ask = Kini tidak dapat membaca kontak, tetapi bisa memintanya.
evidence-verdict-requested = Meminta kontak; apakah mendapatkannya tidak ada di berkas ini.
evidence-verdict-write-only = Dapat mengubah kontak dan tidak meminta membacanya.
evidence-verdict-accounts-only = Dari grup kontak hanya meminta akun di ponsel.
evidence-verdict-not-requested = Tidak meminta kontak.

## Jalan

evidence-way = { $route }: { $state }
evidence-state-not-requested = tidak diminta
evidence-state-requested = diminta; apakah diberikan tidak ada di berkas ini
evidence-state-not-asked = belum ada yang ditanya
evidence-state-denied = ditolak; aplikasi boleh meminta lagi
evidence-state-denied-for-good = ditolak secara tetap
evidence-state-blocked-by-policy = ditolak oleh kebijakan perangkat
evidence-state-ask-every-time = bertanya setiap kali
evidence-state-granted-once = diberikan hanya untuk kali ini
evidence-state-granted-but-blocked = diberikan, tetapi ditutup sakelar lain
evidence-state-granted = diberikan
evidence-state-granted-at-install = diberikan saat dipasang
evidence-state-granted-by-default = diberikan di muka oleh produsen
evidence-state-granted-by-role = diberikan bersama peran seperti aplikasi telepon default
evidence-state-granted-fixed = diberikan dan tidak bisa dicabut
evidence-state-unknown = tidak ada di berkas ini
evidence-flags = Penanda izin: { $flags }
evidence-app-op = Mode app-op: { $mode }
evidence-asks-for = Meminta { $permission }.
evidence-old-target = Dibuat untuk level API { $target }, dari masa sebelum aplikasi harus bertanya (23).

## Jejak

evidence-last-access = Terakhir diloloskan pada { $time }.
evidence-last-access-minutes = { $count ->
    [0] Terakhir diloloskan pada { $time }, kurang dari satu menit sebelum pemeriksaan.
   *[other] Terakhir diloloskan pada { $time }, { $count } menit sebelum pemeriksaan.
}
evidence-last-access-hours = Terakhir diloloskan pada { $time }, { $count } jam sebelum pemeriksaan.
evidence-last-access-days = Terakhir diloloskan pada { $time }, { $count } hari sebelum pemeriksaan.
evidence-access-ago-minutes = { $count ->
    [0] Terakhir diloloskan kurang dari satu menit sebelum berkas dibuat.
   *[other] Terakhir diloloskan { $count } menit sebelum berkas dibuat.
}
evidence-access-ago-hours = Terakhir diloloskan { $count } jam sebelum berkas dibuat.
evidence-access-ago-days = Terakhir diloloskan { $count } hari sebelum berkas dibuat.
evidence-access-in-background = Saat itu aplikasi tidak sedang tampil di layar.
evidence-access-in-foreground = Saat itu aplikasi sedang tampil di layar.
evidence-access-limits = Ponsel hanya menyimpan yang terakhir; tidak diketahui berapa kali sebelumnya, apa yang dibaca, atau ke mana perginya.
evidence-last-reject = Terakhir ditolak pada { $time }.
evidence-last-reject-minutes = { $count ->
    [0] Terakhir ditolak pada { $time }, kurang dari satu menit sebelum pemeriksaan.
   *[other] Terakhir ditolak pada { $time }, { $count } menit sebelum pemeriksaan.
}
evidence-last-reject-hours = Terakhir ditolak pada { $time }, { $count } jam sebelum pemeriksaan.
evidence-last-reject-days = Terakhir ditolak pada { $time }, { $count } hari sebelum pemeriksaan.
evidence-last-updated = Terakhir diperbarui pada { $time }.

## Dari mana asalnya

evidence-installer-none = Tidak ada penginstal yang tercatat: dipasang dari komputer, atau penginstalnya kemudian dihapus.
evidence-installer-system = Bawaan ponsel.
evidence-installer-store = Dipasang oleh { $installer }, sebuah toko aplikasi.
evidence-installer-file = Dipasang dari berkas oleh penginstal ponsel sendiri.
evidence-installer-shell = Dipasang dari komputer.
evidence-installer-browser = Dipasang oleh browser: { $installer }.
evidence-installer-file-manager = Dipasang oleh pengelola file: { $installer }.
evidence-installer-other = Dipasang oleh { $installer }, yang tidak ada dalam daftar toko kami.
evidence-originating = Berkas datang melalui { $originating }.
evidence-source-local-file = Penginstal menyebutnya berkas di ponsel.
evidence-source-downloaded-file = Penginstal menyebutnya berkas unduhan.

## Mengapa kami mengira ini memberi pinjaman

evidence-lends-catalog = Sebuah daftar publik menyebutnya: { $detail } ({ $source }).
evidence-lends-label = Namanya berbicara tentang pinjaman: { $detail } ({ $source }).
evidence-lends-package = Nama paketnya berbicara tentang pinjaman: { $detail } ({ $source }).
evidence-lends-texts = Teksnya sendiri berbicara tentang pinjaman: { $detail } ({ $source }).
evidence-lends-component = Memiliki komponen yang dimiliki aplikasi pinjaman: { $detail } ({ $source }).
evidence-lends-library = Memiliki pustaka yang dimiliki aplikasi pinjaman: { $detail } ({ $source }).
evidence-lends-signer = Ditandatangani seperti aplikasi pinjaman lain: { $detail } ({ $source }).
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = Anda mengatakan bahwa ini aplikasi pinjaman.

## Di mana letaknya

evidence-user-clone = Pengguna { $user } ponsel adalah profil klon.
evidence-user-work = Pengguna { $user } ponsel adalah profil kerja.
evidence-user-other = Pengguna { $user } ponsel.
evidence-cn-listed = Sebuah daftar menyebutnya aplikasi dari Tiongkok daratan ({ $source }).
evidence-cn-label = Namanya di ponsel ini ditulis seperti di Tiongkok daratan: { $label }

## Yang tidak dapat dilihat

evidence-gap-unreadable = { $count } berkas atau folder tidak dapat dibaca.
evidence-gap-empty = { $count } sumber kosong.
evidence-gap-unrecognised = { $count } sumber tidak dikenali.
evidence-gap-unsupported = { $count } sumber dari jenis yang kami kenal tetapi tidak kami baca.
evidence-gap-not-answered = Ponsel menjawab { $count } pertanyaan dengan kesalahan.
evidence-gap-cut-off = { $count } sumber terputus di tengah.
evidence-gap-filtered = { $count } sumber hanya menunjukkan sebagian.
evidence-gap-malformed = { $count } baris atau blok tidak dapat dipahami.
evidence-gap-encoding = Di { $count } bagian bytenya bukan teks.
evidence-gap-limit = Di { $count } bagian ada lebih banyak daripada yang kami baca.
evidence-gap-user-not-visible = Aplikasi dari { $count } pengguna ponsel tidak ditunjukkan.
evidence-gap-contradiction = Di { $count } bagian sebuah sumber menyatakan dua hal sekaligus.
evidence-gap-disagreement = Sumber berbeda dalam { $count } hal; yang lebih baru atau lebih lengkap dipakai.
evidence-gap-no-permissions = Izin { $count } aplikasi tidak ditunjukkan.
evidence-gap-requests-not-listed = Berkas tidak mencantumkan izin yang diminta sebagian aplikasi.
evidence-gap-shared-user-missing = { $count } aplikasi berbagi izin dengan aplikasi lain, dan izin itu tidak ditunjukkan.
evidence-gap-no-packages = Tidak ada daftar aplikasi terpasang yang diberikan.
evidence-gap-list-cut = Daftar aplikasi ponsel terputus; aplikasinya ditanyakan satu per satu.
evidence-gap-apps-hidden = Ponsel tidak menunjukkan semua aplikasi kepada aplikasi ini.
evidence-gap-grants-not-visible = Izin yang diberikan kepada aplikasi dari { $count } profil lain tidak ditunjukkan.

## Yang janggal dalam berkas aplikasi

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, byte { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, byte { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = Karena { $count } hal ponsel tidak akan memasang berkas ini:
evidence-anomalies-misleads = { $count } hal dilewati ponsel, sedangkan program lain bisa tersandung atau melihat hal lain:
evidence-anomalies-more = … dan { $count } lagi.
evidence-part-zip = arsip
evidence-part-manifest = manifes
evidence-part-resources = tabel sumber daya
evidence-part-signature = tanda tangan
evidence-part-dex = kode program
evidence-part-container = kumpulan paket
evidence-anomaly-kind-limit = Isinya lebih banyak daripada yang kami baca.
evidence-anomaly-kind-cut-off = Terputus di tengah.
evidence-anomaly-kind-bytes-before-first-entry = Ada byte lain sebelum entri pertama arsip.
evidence-anomaly-kind-bytes-behind-end = Ada byte lain setelah akhir arsip.
evidence-anomaly-kind-end-record-in-comment = Komentar arsip berisi sesuatu yang tampak seperti akhir kedua.
evidence-anomaly-kind-no-directory = Daftar entri tidak ada; entri ditemukan tanpanya.
evidence-anomaly-kind-bytes-behind-directory = Ada byte lain di antara daftar entri dan akhir arsip.
evidence-anomaly-kind-directory-shifted = Daftar entri tidak berada di tempat yang disebut arsip.
evidence-anomaly-kind-directory-count = Arsip menyebut jumlah entri yang berbeda dari yang ada.
evidence-anomaly-kind-directory-record = Sebuah catatan dalam daftar entri rusak.
evidence-anomaly-kind-entry-outside-directory = Sebuah entri yang tidak disebut daftar entri yang rusak.
evidence-anomaly-kind-local-header = Sebuah entri dijelaskan dengan dua cara, atau penjelasan keduanya tidak ada.
evidence-anomaly-kind-compression-method = Sebuah entri dikemas dengan cara yang tidak dikenal Android, atau yang disebut dengan dua cara.
evidence-anomaly-kind-size-mismatch = Sebuah panjang atau ukuran tidak mungkin benar.
evidence-anomaly-kind-encrypted-flag = Sebuah entri ditandai sebagai terenkripsi.
evidence-anomaly-kind-duplicate-entry = Dua entri bernama sama.
evidence-anomaly-kind-entry-name = Nama sebuah entri berisi karakter yang tidak ada dalam nama berkas, atau sekaligus berkas dan folder.
evidence-anomaly-kind-packed-data = Data kemasan sebuah entri rusak.
evidence-anomaly-kind-checksum = Checksum sebuah entri salah.
evidence-anomaly-kind-chunk-size = Sebuah blok menyebut ukuran yang tidak mungkin.
evidence-anomaly-kind-unknown-chunk = Blok dari jenis yang tidak semestinya ada di sana.
evidence-anomaly-kind-magic = Awalnya tidak seperti awal formatnya.
evidence-anomaly-kind-string-pool = Sebuah daftar teks bertentangan dengan dirinya sendiri.
evidence-anomaly-kind-masked-name = Sebuah nama atau namespace menyembunyikan apa sebenarnya sebuah elemen atau atribut.
evidence-anomaly-kind-attributes = Atribut ada dua kali, atau dalam bentuk yang berbeda dari formatnya.
evidence-anomaly-kind-nesting = Elemen tidak dibuka dan ditutup sebagaimana mestinya.
evidence-anomaly-kind-missing-element = Elemen yang diperlukan Android tidak ada, atau ada dua kali.
evidence-anomaly-kind-bad-value = Nilai yang tidak dapat diterima Android.
evidence-anomaly-kind-reference = Sebuah rujukan tidak menuju ke mana-mana, atau berputar.
evidence-anomaly-kind-duplicate-type = Sebuah bagian tabel sumber daya ada dua kali.
evidence-anomaly-kind-signing-block = Blok tanda tangan bertentangan dengan dirinya sendiri.
evidence-anomaly-kind-signature-stripped = Tanda tangan yang konon ada ternyata tidak ada.
evidence-anomaly-kind-certificate = Sebuah sertifikat tidak dapat dibaca.
evidence-anomaly-kind-unsigned = Tidak ada yang menandatanganinya.
evidence-anomaly-kind-janus = Ada kode di depan arsip, tempat yang tidak diperiksa tanda tangan jenis pertama.
evidence-anomaly-kind-dex = Kode program bertentangan dengan dirinya sendiri.
evidence-anomaly-kind-split = Sebuah bagian kumpulan yang tidak cocok dengan yang lain, atau tidak dapat dibaca.
evidence-anomaly-kind-container-description = Yang dikatakan kumpulan tentang dirinya bukan isinya.
evidence-anomaly-kind-base-guessed = Tidak ada dalam kumpulan yang menyebut bagian utamanya, jadi harus diperkirakan.
evidence-anomaly-kind-several-variants = Kumpulan berisi beberapa versi aplikasi; yang terlengkap dibaca.
evidence-anomaly-kind-request-in-split = Sebuah bagian kumpulan meminta izin yang tidak diminta bagian utamanya.
