# Yang dikatakan baris perintah di samping laporan.

cli-reading = membaca { $name }
cli-judging = menilai
cli-auditing = { $files } berkas diperiksa, { $found } dengan temuan
cli-adb-before = Tidak ada berkas yang disebut. Untuk membuatnya: aktifkan proses debug USB, hubungkan ponsel, tempel blok ini ke { $shell }.
cli-adb-after = Folder itu berisi daftar aplikasi Anda: simpan untuk Anda sendiri dan hapus setelah selesai.

cli-cannot-write = { $path } tidak dapat ditulis: { $problem }
cli-cannot-read = { $path } tidak dapat dibaca: { $problem }
cli-column-missing = Baris pertama { $path } tidak memiliki kolom "{ $column }"
cli-knowledge-broken = Data di dalam program ini rusak ({ $problem }); pasang ulang programnya
cli-no-such-rule = "{ $name }" bukan aturan dan bukan nama paket. Aturannya: { $rules }
cli-no-such-country = Tidak ada panduan untuk "{ $name }". Negaranya: { $known }
cli-row-unreadable = baris { $row } dilewati: { $problem }
cli-answer-not-understood = baris { $row } dari jawaban dilewati: seharusnya nama paket dan yes atau no

cli-rule-about = { $rule } · tingkat { $severity } · sejak versi { $since }
cli-rule-why = Mengapa penting
cli-rule-false-alarm = Kapan keliru
cli-rule-what-to-do = Yang dapat dilakukan
cli-rule-sources = Sumber, menurut pasar

cli-not-in-catalog = { $package } tidak ada dalam katalog. Itu tidak menguatkan atau melemahkan apa pun.
cli-entry-about = { $package }: { $class }
cli-entry-names = Nama
cli-entry-markets = Pasar
cli-entry-sources = Tercantum oleh
cli-entry-note = Catatan
cli-entry-no-accusation = Sebuah entri berarti ada daftar yang menyebut aplikasi ini. Itu tidak berarti aplikasinya berbuat salah.
cli-entry-packages = Paket
cli-entry-signers = Ditandatangani oleh (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = Ada yang salah di sini?
cli-entry-correction-how = Buka issue di proyek ini, atau kirim perubahan pada lenders.csv: sebutkan entri { $id }, apa yang salah, dan halaman publik yang menunjukkannya. docs/catalog.md menjelaskan kelanjutannya.
cli-unlisted-judged = Dinilai dari nama paketnya saja: { $class }; peluang bahwa ini memberi pinjaman atau mengarahkan ke pemberi pinjaman { $percent } %. Nama atau aplikasinya sendiri mungkin memberi tahu lebih banyak.
cli-evidence-why = Alasan
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = Tidak ada dalam nama paket yang menunjukkan pinjaman atau sebaliknya.
cli-evidence-sum = Bobot adalah log-odds; jumlahnya memberi kemungkinan.

cli-class-lender = meminjamkan uang kepada orang
cli-class-lending-feature = memberi pinjaman di samping hal lain
cli-class-loan-marketplace = mengarahkan ke pemberi pinjaman
cli-class-loan-calculator = menghitung pinjaman atau mencatat utang
cli-class-loan-guide = memberi informasi tentang pinjaman
cli-class-none = tidak berkaitan dengan pinjaman
