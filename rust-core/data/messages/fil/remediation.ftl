# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# What can be done. Each message is one step; commands stand beside it, not in it.

remedy-keep-evidence = Bago ka magbago ng anuman, magtabi ng ebidensya: i-save ang ulat na ito, kunan ng larawan ang page ng mga pahintulot at ang bersyon ng app, at itabi ang mga mensahe at tawag mula sa nagpautang at sa mga maniningil nito.
remedy-page-contacts = Sa telepono, buksan ang Mga Setting › Mga App › { $app } › Mga Pahintulot › Mga Contact at piliin ang “Huwag payagan”.
remedy-page-call-log = Sa telepono, buksan ang Mga Setting › Mga App › { $app } › Mga Pahintulot › Mga log ng tawag at piliin ang “Huwag payagan”.
remedy-page-sms = Sa telepono, buksan ang Mga Setting › Mga App › { $app } › Mga Pahintulot › SMS at piliin ang “Huwag payagan”.
remedy-page-app-list = Sa telepono, buksan ang Mga Setting › Mga App › { $app } › Mga Pahintulot at i-off ang listahan ng mga naka-install na app.
remedy-page-accessibility = Sa telepono, buksan ang Mga Setting › Accessibility › Mga naka-install na app › { $app } at i-off ito.
remedy-page-notifications = Sa telepono, buksan ang Mga Setting › Mga Notification › Access sa notification › { $app } at i-off ito.
remedy-page-default-dialer = Sa telepono, buksan ang Mga Setting › Mga App › Mga default na app › Telepono at pumili ng ibang app sa halip na { $app }.
remedy-page-default-sms = Sa telepono, buksan ang Mga Setting › Mga App › Mga default na app › SMS at pumili ng ibang app sa halip na { $app }.
remedy-revoke = O mula sa computer: bawiin ang { $permission } para sa user { $user }. May mga teleponong humihingi muna ng dagdag na switch para sa developer.
remedy-make-final = Gawing pinal ang pagtanggi sa { $permission } para sa user { $user }, para hindi na makapagtanong ulit ang app. Hindi alam ng mga lumang bersyon ng Android ang command na ito; doon, i-tick ang “Huwag nang magtanong ulit” kapag nagtanong ito.
remedy-verify = Basahin ulit: sa ilalim ng “User { $user }:”, granted=false na dapat ang bawat pahintulot na binawi, o USER_FIXED kung ginawang pinal ang pagtanggi.
remedy-shut-op = O mula sa computer: isara ang { $permission } para sa user { $user }. Ginawa ang app para sa lumang Android at hindi maaalisan ng pahintulot; walang lamang datos ang matatanggap nito.
remedy-verify-op = Basahin ulit: “ignore” na dapat ang sagot para sa { $permission }.
remedy-release-role = O mula sa computer: alisin sa app ang tungkulin para sa user { $user } (Android 10 at mas bago).
remedy-disable = Hindi maaalis nang tuluyan ng may-ari ang app na ito o ang pahintulot nito. Kapag in-off ang app, matatapos ang lahat ng access; puwede itong i-on ulit. Ikaw ang magpapasya.
remedy-uninstall = Kung hindi mo na kailangan ang app: kapag in-uninstall ito, matatapos ang lahat ng access. Ikaw ang magpapasya. I-save muna ang mga kontrata at bayad; ang utang ay mananatiling utang.
remedy-refuse = Kapag hiningi nito ang contacts, piliin ang “Huwag payagan”. Puwedeng i-type ang emergency contact, nang may pahintulot ng taong iyon.
remedy-complain = Magreklamo, kalakip ang ebidensya: sa nagbibigay ng app, sa store na pinagmulan nito, at sa awtoridad sa mga nagpapautang o sa personal na datos sa lugar mo.
remedy-complain-play = I-report ang app sa page nito sa Google Play, kalakip ang ebidensya.
remedy-complain-cn = Magreklamo, kalakip ang ebidensya, sa mga ahensyang naglabas ng patakaran: cyberspace administration, communications administration, pulisya, market regulation.
remedy-warn-contacts = Sabihin sa mga nasa contacts mo na puwede silang tawagan o sulatan ng mga hindi nila kilala dahil sa iyo, na hindi nila kailangang magbayad o sumagot maliban kung guarantor sila, at na itabi nila ang matatanggap nila.
remedy-ask-person = Loan app ba ang { $app }? Ibigay ang sagot mo; mananatili ito sa device na ito at bibilangin mula noon.
remedy-do-not-install = Huwag i-install ang file na ito. Kung gusto mo ang app, kunin ito sa store at ihambing ang hinihingi nito.
remedy-read-package = Ipakita sa telepono kung ano ang puwedeng gawin ng app, at idagdag ang sagot sa mga file.
remedy-complete-audit = Ibigay ang kulang (file mula sa telepono, pahintulot na hindi ibinigay, profile na naka-lock), at suriin ulit.

## Where a button leads

remedy-place-app-permissions = Mga pahintulot ng app
remedy-place-app-details = Impormasyon ng app
remedy-place-accessibility = Accessibility
remedy-place-notification-access = Access sa notification
remedy-place-default-apps = Mga default na app
remedy-place-settings = Mga Setting

## What became of it

remedy-outcome-off = Hindi na mababasa ng { $app } ang contacts mo. Puwedeng naitabi nito ang nabasa noon.
remedy-outcome-may-ask = Hindi mababasa ng { $app } ang contacts mo ngayon, pero puwede itong magtanong ulit sa iyo. Puwedeng naitabi nito ang nabasa noon.
remedy-outcome-removed = Hindi na naka-install dito ang app. Puwedeng naitabi nito ang nabasa noon.
remedy-outcome-still-on = Nababasa pa rin ng { $app } ang contacts mo.
remedy-outcome-on-now = Nababasa na ngayon ng { $app } ang contacts mo, na hindi nito mabasa noon.
remedy-outcome-silently = Makukuha pa rin ng { $app } ang contacts mo sa oras na humingi ito, at hindi ka tatanungin ng Android. I-off din ang iba pang pahintulot sa contacts.
remedy-outcome-not-shown = Hindi ipinapakita ng telepono kung ano ang pinapayagan sa { $app } dito. Tingnan ang page ng mga pahintulot nito.
remedy-outcome-old-app = Ginawa ang { $app } para sa lumang Android, at hindi ipinapakita ng telepono kung sarado ang access nito. Tingnan ang page ng mga pahintulot nito.
remedy-outcome-hidden = Hindi na ipinapakita ng telepono ang app na ito sa pagsusuri. Baka natanggal na ito.
