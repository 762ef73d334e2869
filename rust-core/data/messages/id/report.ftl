# Laporan untuk orang: jawabannya dulu, lalu aplikasi demi aplikasi.
# Tenang dan tepat: "terlihat" dan "tidak terlihat", jangan "aman"; tentang perusahaan hanya isi daftar yang disebut.

report-time = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] Mei
    [6] Jun
    [7] Jul
    [8] Agu
    [9] Sep
    [10] Okt
    [11] Nov
   *[12] Des
} { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## Jawaban

report-answer-lenders = { $count } aplikasi pinjaman dapat membaca kontak Anda.
report-answer-none = Tidak terlihat aplikasi pinjaman yang dapat membaca kontak Anda.
report-answer-files-lenders = { $count } aplikasi pinjaman meminta kontak Anda.
report-answer-files-none = Tidak terlihat aplikasi pinjaman yang meminta kontak.
report-answer-nothing = Tidak ada yang dapat diperiksa: tidak ada daftar aplikasi dalam berkas yang diberikan.
report-second-silent = { $count } aplikasi pinjaman mendapatkannya begitu meminta: Android tidak akan bertanya kepada Anda.
report-second-unknown = Tentang { $count } aplikasi pinjaman tidak diketahui apakah bisa.
report-second-but-gaps = Namun { $count } hal tidak dapat dilihat, jadi ini bukan berarti tidak ada apa-apa. Lihat “Tidak terlihat” di bawah.
report-second-more-gaps = Mungkin masih ada lagi: { $count } hal tidak dapat dilihat. Lihat “Tidak terlihat” di bawah.
report-second-complete = Semua yang diberikan dapat dibaca.
report-second-complete-files = Setiap berkas dapat dibaca seluruhnya.
report-note-sample = Ponsel ini rekaan, untuk perkenalan. Izin yang diminta sebagian besar aplikasinya diambil dari aplikasi nyata; apa yang diizinkan dan kapan dipakai adalah rekaan.

report-android = Android { $version }
report-apps = { $count } aplikasi
report-users = { $count } pengguna
report-lenders = { $count } di antaranya aplikasi pinjaman

## Bagian

report-section-reading = Aplikasi pinjaman yang dapat membaca kontak Anda
report-section-steps = Yang dapat Anda lakukan
report-section-reachable = Aplikasi pinjaman yang bisa mendapatkan kontak Anda
report-section-asking = Aplikasi pinjaman yang meminta kontak Anda
report-section-not-asking = Aplikasi pinjaman yang tidak meminta kontak Anda
report-section-unknown = Aplikasi pinjaman yang tidak diketahui keadaannya
report-section-shut = Aplikasi pinjaman yang kini tidak dapat membaca kontak Anda
report-section-features = Bank, dompet digital, dan toko yang juga memberi pinjaman dan dapat membaca kontak Anda
report-section-ask = Apakah ini aplikasi pinjaman?
report-section-others = Aplikasi lain
report-section-suppressed = Tidak ditampilkan atas permintaan
report-section-gaps = Tidak terlihat
report-section-rules = Semua temuan, menurut aturan
report-section-citations = Peraturan dan sumber
report-section-sources = Yang dibaca

## Satu aplikasi

report-field-contacts = Kontak
report-field-since = Sejak
report-field-used = Dipakai
report-field-also = Juga
report-field-why = Pinjaman?
report-field-findings = Temuan
report-field-commands = Matikan

report-user-owner = Pemilik
report-user-secondary = Pengguna lain (pengguna { $id })
report-user-work = Profil kerja (pengguna { $id })
report-user-clone = Aplikasi ganda (pengguna { $id })
report-user-private = Ruang privasi (pengguna { $id })
report-user-secure-folder = Folder Aman (pengguna { $id })
report-user-guest = Tamu (pengguna { $id })
report-user-says = { $user }: { $text }
report-user-unknown = Pengguna { $id }

report-verdict-not-installed = Tidak terpasang di sini.
report-verdict-unknown = Tidak diketahui.
report-verdict-can-read = Dapat membacanya.
report-verdict-blocked = Diblokir.
report-verdict-can-obtain-silently = Bisa mendapatkannya tanpa bertanya lagi kepada Anda.
report-verdict-may-ask = Kini tidak dapat membacanya, tetapi bisa memintanya kepada Anda.
report-verdict-requested = Memintanya; tidak diketahui apakah diizinkan.
report-verdict-write-only = Dapat menulis, tidak membacanya.
report-verdict-accounts-only = Hanya menjangkau akun di ponsel.
report-verdict-not-requested = Tidak memintanya.

report-since-installed = Dipasang { $time }; tanggal pemberian izin tidak disimpan
report-since-system = Bawaan ponsel
report-since-unknown = Tidak diketahui; tidak ada sumber yang menyebut tanggal pemasangannya

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = Tidak ada pemakaian yang tercatat; itu tidak membuktikan bahwa tidak pernah ada
report-detail-used = Terakhir dipakai: { $time }
report-ago-minutes = { $count } menit sebelum pemeriksaan
report-ago-hours = { $count } jam sebelum pemeriksaan
report-ago-days = { $count } hari sebelum pemeriksaan
report-ago-months = { $count } bulan sebelum pemeriksaan

report-also-open = Dapat menjangkau: { $routes }
report-also-unknown = Tidak diketahui: { $routes }

report-route-call-log = log panggilan
report-route-call-log-write = mengubah log panggilan
report-route-outgoing-calls = panggilan keluar
report-route-sms = SMS
report-route-sms-receive = SMS masuk
report-route-phone-state = status telepon dan nomor masuk
report-route-phone-numbers = nomor telepon sendiri
report-route-accessibility = layar (aksesibilitas)
report-route-notifications = notifikasi
report-route-all-files = semua file
report-route-storage = file
report-route-app-list = daftar aplikasi terpasang
report-route-device-admin = admin perangkat
report-route-dialer = peran aplikasi telepon
report-route-sms-role = peran aplikasi SMS

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind } { $detail } (daftar kata: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = Tercantum di daftar { $source }
report-evidence-answer = Anda menjawab: { $detail }
report-evidence-context = { $detail }
report-evidence-against = Petunjuk sebaliknya: { $text }
report-evidence-none = Tidak ada alasan yang disimpan
report-evidence-fewer = Tidak ada alasan lain
report-context-no-network = tidak memiliki akses internet
report-context-system = bagian dari perangkat lunak ponsel sendiri
report-context-prior = yang diketahui sebelumnya hanyalah bahwa kira-kira satu dari sepuluh aplikasi memberi pinjaman
report-kind-catalog = Tercantum
report-kind-label = Namanya menyebut
report-kind-package = Nama paketnya menyebut
report-kind-texts = Teksnya sendiri menyebut
report-kind-component = Bagian di dalamnya
report-kind-library = Pustaka di dalamnya
report-kind-signer = Ditandatangani oleh
report-kind-context = Keadaan di sekitarnya
report-kind-user = Jawaban Anda

report-language-ar-ur = Arab dan Urdu
report-language-en = Inggris
report-language-es = Spanyol
report-language-fa = Persia
report-language-fil = Filipino
report-language-fr = Prancis
report-language-hi-bn = Hindi dan Bengali
report-language-id-ms = Indonesia dan Melayu
report-language-pt = Portugis
report-language-ru = Rusia
report-language-sw-ng = Swahili dan bahasa Nigeria
report-language-ta-te = Tamil, Telugu, dan bahasa lain di India Selatan
report-language-th = Thai
report-language-vi = Vietnam
report-language-zh = Tionghoa

report-severity-critical = kritis
report-severity-high = tinggi
report-severity-medium = sedang
report-severity-low = rendah
report-severity-info = info

## Yang dapat Anda lakukan, untuk setiap aplikasi pinjaman dalam laporan ini

report-step-keep-evidence = Sebelum mengubah apa pun, simpan bukti: simpan laporan ini, ambil tangkapan layar halaman izin dan versi setiap aplikasi, serta simpan pesan dan panggilan dari pemberi pinjaman dan penagihnya.
report-step-open-page = Di ponsel, buka Setelan › Aplikasi › aplikasinya › Izin, lalu ubah Kontak, dan yang tertulis di “Juga”, menjadi “Jangan izinkan”. Layar ada di Setelan › Aksesibilitas, notifikasi di Setelan › Notifikasi › Akses notifikasi. Lakukan di setiap profil yang disebut.
report-step-commands = Atau dari komputer: hubungkan ponsel dan jalankan perintah yang tertulis di setiap aplikasi. Sebagian ponsel memerlukan satu opsi developer lagi.
report-step-make-final = Agar aplikasi tidak meminta lagi, isikan pengguna, paket, dan izin ke dalam perintah ini. Ponsel lama tidak mengenal perintah ini: di sana centang “Jangan tanya lagi” saat aplikasi meminta.
report-step-verify = Buat ulang berkasnya dan periksa lagi. Yang benar-benar nonaktif hanyalah yang kemudian ditunjukkan nonaktif oleh ponsel itu sendiri.
report-step-refuse = Saat aplikasi meminta kontak, pilih “Jangan izinkan”. Kontak darurat dapat diketik sendiri, dengan persetujuan orangnya.
report-step-uninstall = Jika tidak lagi memerlukan sebuah aplikasi, uninstal. Itu pilihan Anda. Simpan dulu kontrak dan bukti pembayaran; utang tetap utang.
report-step-complain = Ajukan pengaduan dengan bukti: kepada penyedia aplikasi, toko asalnya, dan otoritas jasa keuangan atau pelindungan data pribadi di tempat Anda.
report-step-warn-contacts = Beri tahu orang-orang di kontak Anda bahwa orang asing mungkin menelepon atau mengirim pesan kepada mereka karena Anda, bahwa mereka tidak perlu membayar atau menjawab kecuali menjadi penjamin, dan agar menyimpan apa yang mereka terima.

## Aplikasi lain

report-ask-how = Hanya Anda yang tahu. Tulis jawaban Anda, yes (ya) atau no (tidak), ke dalam berkas, lalu periksa lagi dengan --answers BERKAS:
report-others-count = { $count } aplikasi lain dapat membaca kontak Anda; --all menampilkannya.
report-others-files = { $count } aplikasi lain juga diperiksa; --all menampilkannya.
report-others-none = Tidak terlihat aplikasi lain yang dapat membaca kontak Anda.
report-app = { $name } ({ $package })

## Yang tidak ditampilkan atau tidak terlihat

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count } berkas atau folder tidak dapat dibaca
report-gap-empty = { $count } berkas atau folder kosong
report-gap-unrecognised = { $count } berkas tidak termasuk jenis yang dikenal di sini
report-gap-unsupported = { $count } berkas dikenal, tetapi tidak dibaca: dari app bundle (aab), buat dulu APK dengan bundletool; untuk .apkm terenkripsi dari 2020, cari yang lebih baru
report-gap-not-answered = Ponsel menjawab { $count } pertanyaan dengan kesalahan
report-gap-cut-off = { $count } berkas terputus di tengah
report-gap-filtered = { $count } berkas hanya menunjukkan sebagian, jadi yang tidak disebut belum tentu tidak ada
report-gap-malformed = { $count } bagian tidak dapat dipahami
report-gap-encoding = { $count } berkas berisi byte yang bukan teks
report-gap-limit = { $count } hal terlalu besar; yang melebihi batas tidak dibaca
report-gap-user-not-visible = Aplikasi dari { $count } pengguna ponsel tidak dapat dilihat
report-gap-contradiction = Di { $count } bagian sebuah berkas menyatakan dua hal sekaligus dan tidak dapat diandalkan
report-gap-disagreement = Dalam { $count } hal dua berkas berbeda; yang lebih baru atau lebih lengkap dipakai
report-gap-no-permissions = Izin { $count } aplikasi tidak ada di berkas mana pun
report-gap-requests-not-listed = Berkas tidak mencantumkan izin yang diminta aplikasi-aplikasi ini, jadi izin yang tidak ditampilkan mungkin tetap diminta
report-gap-shared-user-missing = { $count } aplikasi berbagi izin dengan aplikasi lain, dan izin itu tidak ada di berkas mana pun
report-gap-no-packages = Tidak ada daftar aplikasi di antara berkas
report-gap-list-cut = Daftar aplikasi ponsel terputus, jadi aplikasinya ditanyakan satu per satu
report-gap-apps-hidden = Ponsel tidak menunjukkan semua aplikasi kepada aplikasi ini ({ $count } sebab), jadi mungkin masih ada lagi
report-gap-grants-not-visible = Aplikasi dari { $count } profil lain ditunjukkan, tetapi tidak izin yang diberikan kepadanya

report-gap-ways = Tidak ada aplikasi yang diketahui apakah menjangkau: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = Buat berkas yang kurang, buka yang terkunci, lalu periksa lagi. Yang tidak ada di laporan ini mungkin tetap ada di ponsel.
report-more = … dan { $count } lagi

report-source = { $count } berkas: { $files }
report-source-captured = { $count } berkas, yang terbaru dibuat { $time }: { $files }
report-source-no-names = Tidak ada berkas yang memuat nama aplikasi, padahal nama paling banyak memberi tahu. Tambahkan daftar dengan kolom package,label agar lebih banyak ditemukan.
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = “lendlens explain ATURAN” menjelaskan mengapa sebuah aturan penting dan kapan keliru.
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, data { $knowledge } dengan { $entries } entri. Tidak ada yang keluar dari komputer ini.

## Di ponsel itu sendiri, pengganti kalimat tentang berkas dan baris perintah

report-phone-answer-nothing = Tidak ada yang dapat diperiksa: tidak ada aplikasi yang ditunjukkan.
report-phone-but-gaps = Namun { $count } hal tidak dapat dilihat, jadi ini bukan berarti tidak ada apa-apa.
report-phone-more-gaps = Mungkin masih ada lagi: { $count } hal tidak dapat dilihat.
report-phone-complete = Semua yang boleh dilihat sebuah aplikasi sudah dibaca.
report-phone-section-sources = Yang dibaca
report-phone-step-verify = Periksa lagi. Yang benar-benar nonaktif hanyalah yang kemudian ditunjukkan nonaktif oleh ponsel itu sendiri.
report-phone-ask-how = Hanya Anda yang tahu. Jawab di aplikasi; jawabannya tetap di ponsel ini dan berlaku sejak itu.
report-phone-others-count = { $count } aplikasi lain dapat membaca kontak Anda.
report-phone-others-files = { $count } aplikasi lain juga diperiksa.
report-phone-gaps-what-to-do = Izinkan yang ditolak, buka yang terkunci, lalu periksa lagi. Yang tidak ada di laporan ini mungkin tetap ada di ponsel.
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, data { $knowledge } dengan { $entries } entri. Tidak ada yang keluar dari ponsel ini.

# Yang dapat dilakukan di suatu negara. Kalimat peraturan dan salurannya sendiri ada di data/guidance/.

report-guidance-list = Panduan menurut negara: peraturan, tempat mengadu, yang bisa dikirim
report-guidance-exists = lendlens guidance: peraturan di negara Anda, tempat mengadu, dan surat yang bisa dikirim.
report-guidance-title = Yang dapat Anda lakukan: { $country }
report-guidance-note = Peraturan berbicara tentang pemberi pinjaman pada umumnya; apakah sebuah perusahaan mematuhinya diputuskan lembaga berwenang. Ini bukan nasihat hukum, dan nomor serta alamat bisa berubah: lihat sumber dan tanggalnya.
report-guidance-rules = Peraturan
report-guidance-says = Isinya
report-guidance-source = Sumber
report-guidance-source-line = { $title }, { $date }, dilihat pada { $checked } ({ $reliability }): { $url }
report-guidance-undated = tanpa tanggal
report-guidance-own-text = teks asli
report-guidance-described = diuraikan pihak lain
report-guidance-weak = sumber lemah
report-guidance-channels = Tempat mengadu, dengan urutan ini
report-guidance-care = Perhatian
report-guidance-check = periksa sebelum dipakai
report-guidance-for = Untuk
report-guidance-contact = Kontak
report-guidance-bring = Yang perlu disiapkan
report-guidance-store = Untuk aplikasi dari Google Play
report-guidance-evidence = Simpan sebagai bukti
report-guidance-letters = Yang bisa dikirim
report-guidance-blanks = Isilah yang ada dalam kurung siku.
report-guidance-complaint = Surat pengaduan
report-guidance-contacts = Pesan kepada kontak Anda
report-guidance-guess-sim = Kartu SIM Anda menunjukkan { $country }. Itu perkiraan.
report-guidance-guess-language = Bahasa ponsel Anda menunjukkan { $country }. Itu perkiraan.
