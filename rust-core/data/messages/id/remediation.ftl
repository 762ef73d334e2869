# Yang dapat dilakukan. Setiap pesan satu langkah; perintah ada di sampingnya, bukan di dalamnya.

remedy-keep-evidence = Sebelum mengubah apa pun, simpan bukti: simpan laporan ini, ambil tangkapan layar halaman izin dan versi aplikasi, serta simpan pesan dan panggilan dari pemberi pinjaman dan penagihnya.
remedy-page-contacts = Di ponsel, buka Setelan › Aplikasi › { $app } › Izin › Kontak, lalu pilih "Jangan izinkan".
remedy-page-call-log = Di ponsel, buka Setelan › Aplikasi › { $app } › Izin › Log panggilan, lalu pilih "Jangan izinkan".
remedy-page-sms = Di ponsel, buka Setelan › Aplikasi › { $app } › Izin › SMS, lalu pilih "Jangan izinkan".
remedy-page-app-list = Di ponsel, buka Setelan › Aplikasi › { $app } › Izin, lalu nonaktifkan daftar aplikasi terpasang.
remedy-page-accessibility = Di ponsel, buka Setelan › Aksesibilitas › Aplikasi terinstal › { $app }, lalu nonaktifkan.
remedy-page-notifications = Di ponsel, buka Setelan › Notifikasi › Akses notifikasi › { $app }, lalu nonaktifkan.
remedy-page-default-dialer = Di ponsel, buka Setelan › Aplikasi › Aplikasi default › Telepon, lalu pilih aplikasi selain { $app }.
remedy-page-default-sms = Di ponsel, buka Setelan › Aplikasi › Aplikasi default › SMS, lalu pilih aplikasi selain { $app }.
remedy-revoke = Atau dari komputer: cabut { $permission } untuk pengguna { $user }. Sebagian ponsel memerlukan satu opsi developer lagi.
remedy-make-final = Jadikan penolakan { $permission } tetap untuk pengguna { $user }, agar aplikasi tidak bisa meminta lagi. Versi Android lama tidak mengenal perintah ini; di sana, centang "Jangan tanya lagi" saat diminta.
remedy-verify = Baca kembali: di bawah "User { $user }:" setiap izin yang dicabut kini harus menunjukkan granted=false, atau USER_FIXED jika penolakan dijadikan tetap.
remedy-shut-op = Atau dari komputer: tutup { $permission } untuk pengguna { $user }. Aplikasi dibuat untuk Android lama dan izinnya tidak bisa dicabut; sebagai gantinya aplikasi mendapat data kosong.
remedy-verify-op = Baca kembali: jawaban untuk { $permission } kini harus "ignore".
remedy-release-role = Atau dari komputer: cabut peran itu dari aplikasi untuk pengguna { $user } (Android 10 atau lebih baru).
remedy-disable = Aplikasi ini, atau izinnya, tidak bisa dicabut sepenuhnya oleh pemilik. Menonaktifkan aplikasi mengakhiri semua akses; aplikasi dapat diaktifkan lagi. Itu pilihan Anda.
remedy-uninstall = Jika tidak lagi memerlukan aplikasi ini: menguninstalnya mengakhiri semua akses. Itu pilihan Anda. Simpan dulu kontrak dan bukti pembayaran; utang tetap utang.
remedy-refuse = Saat aplikasi meminta kontak, pilih "Jangan izinkan". Kontak darurat dapat diketik sendiri, dengan persetujuan orangnya.
remedy-complain = Ajukan pengaduan dengan bukti: kepada penyedia aplikasi, toko asalnya, dan otoritas jasa keuangan atau pelindungan data pribadi di tempat Anda.
remedy-complain-play = Laporkan aplikasi di halamannya di Google Play, dengan bukti.
remedy-complain-cn = Ajukan pengaduan dengan bukti kepada lembaga Tiongkok yang menerbitkan peraturan: administrasi ruang siber, administrasi komunikasi, kepolisian, pengawas pasar.
remedy-warn-contacts = Beri tahu orang-orang di kontak Anda bahwa orang asing mungkin menelepon atau mengirim pesan kepada mereka karena Anda, bahwa mereka tidak perlu membayar atau menjawab kecuali menjadi penjamin, dan agar menyimpan apa yang mereka terima.
remedy-ask-person = Apakah { $app } aplikasi pinjaman? Beri jawaban; jawaban tetap di perangkat ini dan berlaku sejak itu.
remedy-do-not-install = Jangan pasang berkas ini. Jika ingin aplikasinya, ambil dari toko aplikasi dan bandingkan apa yang dimintanya.
remedy-read-package = Biarkan ponsel menunjukkan apa yang boleh dilakukan aplikasi, lalu tambahkan jawabannya ke berkas.
remedy-complete-audit = Lengkapi yang kurang (berkas dari ponsel, izin yang ditolak, profil yang terkunci), lalu periksa lagi.

## Tujuan sebuah tombol

remedy-place-app-permissions = Izin aplikasi
remedy-place-app-details = Info aplikasi
remedy-place-accessibility = Aksesibilitas
remedy-place-notification-access = Akses notifikasi
remedy-place-default-apps = Aplikasi default
remedy-place-settings = Setelan

## Hasilnya

remedy-outcome-off = { $app } tidak bisa lagi membaca kontak Anda. Yang pernah dibacanya mungkin masih disimpan.
remedy-outcome-may-ask = { $app } kini tidak dapat membaca kontak Anda, tetapi boleh meminta lagi. Yang pernah dibacanya mungkin masih disimpan.
remedy-outcome-removed = Aplikasi ini tidak lagi terpasang di sini. Yang pernah dibacanya mungkin masih disimpan.
remedy-outcome-still-on = { $app } masih dapat membaca kontak Anda.
remedy-outcome-on-now = { $app } kini dapat membaca kontak Anda; sebelumnya tidak.
remedy-outcome-silently = { $app } masih mendapatkan kontak Anda begitu meminta, dan Android tidak akan bertanya kepada Anda. Nonaktifkan juga izin kontak lainnya.
remedy-outcome-not-shown = Ponsel tidak menunjukkan izin { $app } di sini. Lihat halaman izinnya.
remedy-outcome-old-app = { $app } dibuat untuk Android lama, dan ponsel tidak menunjukkan apakah aksesnya tertutup. Lihat halaman izinnya.
remedy-outcome-hidden = Ponsel tidak lagi menunjukkan aplikasi ini kepada pemeriksaan. Mungkin sudah dihapus.
