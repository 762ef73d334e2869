# Yang dikatakan aplikasi Android di sekitar laporan. Teks tentang pemeriksaan datang bersama jawabannya.
#
# Hanya untuk aplikasi: tests/examples/android_strings.rs membuat resource string Android darinya.
# Tombol paling banyak tiga kata. Tenang, tanpa tanda seru; "terlihat" dan "tidak terlihat", jangan "aman".

app-name = LendLens
app-language = id

## Tombol di beberapa layar

app-yes = Ya
app-no = Tidak
app-ask-later = Tanya nanti
app-cancel = Batal
app-back = Kembali
app-delete = Hapus
app-more = Opsi lainnya
app-show-fewer = Tampilkan lebih sedikit

## Pertama kali

app-welcome-title = Siapa yang bisa membaca kontak Anda?
app-welcome-read = LendLens membaca daftar aplikasi di ponsel ini dan apa yang diizinkan untuk masing-masing.
app-welcome-never = LendLens tidak membaca kontak, panggilan, atau pesan Anda, dan tidak memiliki izin untuk itu.
app-welcome-stays = Tidak ada yang keluar dari ponsel ini: LendLens tidak memiliki akses internet.
app-welcome-all-apps-title = Mengapa boleh melihat semua aplikasi
app-welcome-all-apps = Untuk menemukan aplikasi pinjaman, LendLens harus melihat aplikasi apa saja yang terpasang. Android menyebutnya “mengkueri semua paket”. Daftar itu dipakai untuk pemeriksaan dan bukan untuk hal lain.
app-welcome-list-permission = Ponsel ini bertanya apakah LendLens boleh membaca daftar aplikasi. Tanpa itu hanya sedikit aplikasi yang bisa diperiksa, dan jawabannya akan menyebutkannya.
app-welcome-start = Periksa sekarang
app-welcome-allow-list = Izinkan daftar

## Jawaban

app-answer-check-again = Periksa lagi
app-answer-none-yet = Belum ada pemeriksaan
app-answer-none-yet-more = Periksa ponsel ini untuk melihat aplikasi pinjaman mana yang bisa menjangkau kontak Anda.
app-answer-checked = Diperiksa { $time }
app-answer-last-used = Terakhir dipakai { $time }
app-answer-apps-checked = { $count } aplikasi diperiksa
app-answer-section-now = Dapat membaca kontak Anda
app-answer-section-could = Bisa mendapatkan kontak Anda
app-answer-section-closed = Kini tidak dapat membacanya
app-answer-section-unknown = Tidak diketahui
app-answer-section-ask = Apakah ini aplikasi pinjaman?
app-answer-section-features = Bank, dompet digital, dan toko yang juga memberi pinjaman
app-answer-section-others = Aplikasi lain yang dapat membaca kontak Anda
app-answer-section-not-seen = Yang tidak terlihat
app-answer-all-seen = Semua yang dilihat pemeriksaan ini dapat dilihat.
app-answer-never-seen = Yang tidak bisa dilihat pemeriksaan
app-answer-never-seen-more = Apa yang pernah disalin dan seberapa sering: baca selengkapnya
app-answer-apps = { $count } aplikasi

## Pemeriksaan sedang berjalan

app-progress-title = Memeriksa
app-progress-apps = { NUMBER($done) } dari { NUMBER($total) } aplikasi
app-progress-starting = Membaca daftar aplikasi
app-progress-cancelling = Menghentikan
app-progress-cancelled = Pemeriksaan dihentikan
app-progress-cancelled-more = Tidak ada yang diubah dan tidak ada yang disimpan.

## Satu aplikasi

app-detail-why-lends = Mengapa kami mengira ini aplikasi pinjaman
app-detail-why-lends-none = Tidak ada petunjuk bahwa ini aplikasi pinjaman.
app-detail-reach = Cara menjangkau kontak Anda
app-detail-other-reach = Hal lain yang bisa dijangkau
app-detail-findings = Yang ditemukan
app-detail-show-evidence = Tampilkan bukti
app-detail-steps = Yang dapat Anda lakukan
app-detail-rules = Peraturan dan sumber
app-detail-about = Tentang aplikasi ini
app-detail-package = Nama paket
app-detail-installed-from = Dipasang dari
app-detail-installed-from-unknown = Tidak diketahui
app-detail-step = Langkah { NUMBER($number) }
app-detail-open-app-settings = Buka setelan aplikasi
app-detail-no-settings = Ponsel ini tidak menyediakan halamannya. Buka aplikasi setelan dan ikuti langkahnya sendiri.
app-detail-gone = Aplikasi ini tidak ada lagi dalam pemeriksaan terakhir.

## Kembali dari setelan: dibaca lagi, dan dikatakan apa yang benar-benar berubah

app-recheck-reading = Membaca lagi
app-recheck-turned-off = Dinonaktifkan
app-recheck-still-on = Masih aktif
app-recheck-cannot-tell = Tidak dapat dipastikan

## Apakah ini aplikasi pinjaman?

app-question-title = Apakah ini aplikasi pinjaman?
app-question-more = Nama saja tidak menjelaskan. Anda paling tahu untuk apa { $app }; jawaban Anda tetap di ponsel ini dan berlaku mulai sekarang.
app-question-answered-yes = Anda menjawab: ini aplikasi pinjaman
app-question-answered-no = Anda menjawab: ini bukan aplikasi pinjaman
app-question-change = Ubah jawaban

## Sebutan putusan dan pengguna ponsel

app-verdict-can-read = Dapat membaca kontak Anda
app-verdict-can-obtain-silently = Bisa mendapatkannya tanpa bertanya lagi kepada Anda
app-verdict-may-ask = Kini tidak dapat membacanya, tetapi bisa meminta
app-verdict-requested = Meminta kontak Anda
app-verdict-blocked = Diblokir
app-verdict-write-only = Dapat menulis kontak, tidak membacanya
app-verdict-accounts-only = Hanya menjangkau akun di ponsel
app-verdict-not-requested = Tidak meminta kontak Anda
app-verdict-not-installed = Tidak terpasang di sini
app-verdict-unknown = Tidak diketahui
app-user-owner = Pemilik
app-user-work = Profil kerja
app-user-clone = Aplikasi ganda
app-user-private = Ruang privasi
app-user-secure-folder = Folder Aman
app-user-guest = Tamu
app-user-other = Pengguna lain

## Setelan

app-settings-title = Setelan
app-settings-title-more = Pantauan, riwayat, privasi, jawaban Anda
app-settings-watch = Pantauan
app-settings-private = Jika orang lain mungkin memegang ponsel ini
app-settings-keep-checks = Simpan pemeriksaan sebelumnya
app-settings-keep-checks-more = Hanya di ponsel ini. Menonaktifkannya akan menghapus yang tersimpan.
app-settings-hide-screens = Sembunyikan layar ini
app-settings-hide-screens-more = Tanpa tangkapan layar, dan tidak muncul di daftar aplikasi terbaru. Simpan laporan jika Anda memerlukan bukti.
app-settings-delete-all = Hapus semuanya
app-settings-delete-all-more = Pemeriksaan sebelumnya, jawaban Anda, dan salinan laporan yang dibagikan
app-settings-answers = Jawaban Anda
app-settings-answer-yes = Aplikasi pinjaman
app-settings-answer-no = Bukan aplikasi pinjaman
app-settings-answer-remove = Tarik jawaban

## Berkas aplikasi, sebelum dipasang

app-file-title = Periksa berkas aplikasi
app-file-title-more = Lihat apa yang akan diminta sebuah APK sebelum Anda memasangnya
app-file-choose = Pilih berkas
app-file-more = Pilih berkas aplikasi (APK, APKS, atau XAPK) untuk melihat apa yang akan dimintanya sebelum Anda memasangnya.
app-file-reading-file = Membaca berkas
app-file-not-installed = Berkas ini tidak terpasang. Di sini hanya dibaca, dan tidak ada isinya yang dijalankan.
app-file-failed = Berkas ini tidak dapat dibaca
app-file-failed-more = Mungkin sudah dipindahkan atau dihapus, atau aplikasi lain mencabut aksesnya. Simpan di ponsel ini dan buka dari sini.

## Simpan dan bagikan

app-share-title = Bagikan laporan
app-share-forms = Format
app-share-save = Simpan berkas
app-share-send = Bagikan
app-share-text = Teks, untuk orang
app-share-json = JSON, untuk program
app-share-warning-title = Laporan mencantumkan aplikasi Anda
app-share-warning = Laporan menyebut aplikasi di ponsel ini, dan kapan aplikasi itu memakai kontak Anda jika diketahui. Bagikan hanya kepada orang yang Anda percaya, dan hapus salinan yang tidak lagi diperlukan.
app-share-saved-file = Laporan disimpan
app-share-failed = Laporan tidak dapat disimpan
app-share-file-name = Laporan LendLens { $date }

## Pantauan

app-watch-title = Pantau perubahan
app-watch-more = LendLens memeriksa lagi saat aplikasi dipasang atau diperbarui, dan sekali sehari. Berfungsi tanpa internet, dan pemeriksaan bisa terlambat beberapa jam.
app-watch-notifications-off = Notifikasi nonaktif, jadi LendLens tidak bisa memberi tahu Anda.
app-watch-allow-notifications = Izinkan notifikasi
app-watch-channel = Perubahan akses ke kontak
app-watch-channel-more = Memberi tahu Anda saat aplikasi pinjaman baru atau yang diperbarui bisa menjangkau kontak Anda.
app-watch-found-title = Akses ke kontak berubah
app-watch-found = { $count } aplikasi perlu dilihat.
app-watch-found-named = { $app } bisa menjangkau kontak Anda.
app-watch-public-title = LendLens
app-watch-public = Ada hal baru.

## Riwayat

app-history-title = Pemeriksaan sebelumnya
app-history-empty = Belum ada pemeriksaan sebelumnya
app-history-empty-more = Setiap pemeriksaan disimpan di sini, hanya di ponsel ini, agar Anda bisa melihat apa yang berubah.
app-history-delete-one = Hapus pemeriksaan ini
app-history-delete-one-question = Hapus pemeriksaan { $time }?
app-history-delete-all = Hapus semua
app-history-delete-all-question = Hapus semua pemeriksaan sebelumnya?
app-history-delete-all-more = Ini tidak bisa dibatalkan. Laporan yang Anda simpan atau bagikan di tempat lain tetap ada di sana.
app-history-unreadable = Pemeriksaan ini tidak dapat dibaca lagi, dan hanya bisa dihapus.

## Bantuan

app-guidance-title = Peraturan dan pengaduan
app-guidance-more = Peraturan di negara Anda, tempat mengadu, teks untuk dikirim
app-guidance-choose = Negara Anda
app-guidance-other = Negara lain

app-help-title = Bantuan
app-help-not-seen-title = Yang tidak bisa dilihat
app-help-not-seen = Apa yang sudah disalin aplikasi, dan ke mana perginya. Kapan izin diberikan. Sebagian besar pemakaian kontak Anda: kepada aplikasi biasa Android hanya menunjukkan apa yang kini diizinkan. Aplikasi di ruang terkunci, pengguna lain, atau profil kerja bisa tersembunyi, begitu juga izinnya.
app-help-names-title = Cara aplikasi pinjaman dikenali
app-help-names = Dari daftar yang diterbitkan, dari nama, dan dari kata-kata di aplikasi. Setiap aplikasi menyebut alasannya. Bisa saja keliru; jika begitu, jawab pertanyaan di halaman aplikasi itu.
app-help-off-title = Yang dihasilkan penonaktifan
app-help-off = Sejak itu aplikasi tidak bisa lagi membaca kontak Anda. Aplikasi tetap terpasang; akun dan utang Anda tetap seperti adanya.
app-help-not-undone-title = Yang tidak dibatalkannya
app-help-not-undone = Kontak yang sudah dibaca tetap ada pada yang membacanya. Begitu juga nama dan nomor yang Anda ketik di formulir, seperti kontak darurat. Minta pemberi pinjaman menghapusnya, dan beri tahu orang-orangnya.
app-help-refuses-title = Jika aplikasi pemberi pinjaman lalu menolak bekerja
app-help-refuses = Ambil tangkapan layar dari pesannya. Sering kali Anda bisa membayar dan melihat kontrak di situs web pemberi pinjaman, lewat transfer bank, atau lewat telepon. Jika izin diaktifkan lagi, pemberi pinjaman bisa membaca semua kontak lagi; sebagian ponsel dapat memberi aplikasi data kosong. Menolak bekerja mungkin melanggar aturan toko atau negara Anda: ajukan pengaduan dengan tangkapan layar itu.
app-help-phone-held-title = Jika orang lain mungkin memegang ponsel ini
app-help-phone-held = Hapus riwayat atau nonaktifkan penyimpanan pemeriksaan, dan periksa salinan laporan yang Anda simpan. Di setelan Anda juga bisa mencegah tangkapan layar dan menyembunyikannya dari daftar aplikasi terbaru. LendLens sendiri tetap terlihat di antara aplikasi terpasang.
app-help-privacy-title = Yang dilakukan LendLens dengan data
app-help-privacy = LendLens menyimpan pemeriksaan sebelumnya dan jawaban Anda di ponsel ini dan tidak mengirim apa pun: tidak ada akses internet. Data itu tidak masuk cadangan. Menghapus aplikasi akan menghapus keduanya.
app-help-fallible-title = Arti sebuah jawaban
app-help-fallible = “Dapat membaca” bukan berarti “sudah membaca”, dan “tidak terlihat” bukan berarti “tidak ada”. Disebut di sini tidak menuduh siapa pun.
app-help-licences = Lisensi
app-help-licences-more = LendLens adalah perangkat lunak bebas di bawah Apache License 2.0 atau MIT License. Di dalamnya ada karya orang lain:
app-help-licences-list = Pustaka standar Rust dan crate dari komunitas Rust (Apache 2.0, MIT, Unicode 3.0, Zlib), pustaka standar Kotlin (Apache 2.0)
app-help-sources = Sumber
app-help-sources-more = Setiap alasan menyebut siapa yang mengatakannya. Daftar dan tanggalnya ada di kode sumber, beserta kata-kata yang dihitung.
app-help-version = Versi { $version }
app-help-knowledge = Data { $version }, { $count } aplikasi tercantum

## Saat ada yang gagal

app-error-title = Terjadi kesalahan
app-error-more = Pemeriksaan berhenti karena kesalahan di LendLens. Tidak ada yang diubah di ponsel Anda. Coba lagi; jika terulang, laporkan dengan teks di bawah. Baca dulu teksnya: mungkin menyebut aplikasi.
app-error-list = Daftar aplikasi tidak dapat dibaca
app-error-list-more = Ponsel menolaknya. Izinkan daftar aplikasi untuk LendLens di setelan, lalu periksa lagi.
app-error-storage = Pemeriksaan tidak dapat disimpan
app-error-storage-more = Hasilnya terlihat sekarang, tetapi tidak akan ada di antara pemeriksaan sebelumnya. Kosongkan sedikit ruang.
app-error-copy = Salin teks kesalahan
app-error-copied = Teks kesalahan disalin

## Yang dibacakan pembaca layar

app-spoken-button = { $button }, { $what }
