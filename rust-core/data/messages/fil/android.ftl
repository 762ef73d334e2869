# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# What the Android app says around a report. Texts about an audit come with its answer, from the other files.
#
# For the app alone: tests/examples/android_strings.rs makes Android's string resources of it.
# `app-history-empty` becomes `history_empty`, a choice by { $count } a plural, { NUMBER($done) } a number.
# Buttons have three words at most. Calm, no exclamation marks; "seen" and "not seen", never "safe".

app-name = LendLens
app-language = fil

## Buttons used on several screens

app-yes = Oo
app-no = Hindi
app-ask-later = Itanong mamaya
app-cancel = Kanselahin
app-back = Bumalik
app-delete = I-delete
app-more = Higit pang opsyon
app-show-fewer = Bawasan ang ipinapakita

## First run

app-welcome-title = Sino ang makakabasa ng contacts mo?
app-welcome-read = Binabasa ng LendLens ang listahan ng mga app sa teleponong ito at kung ano ang pinapayagang gawin ng bawat isa.
app-welcome-never = Hindi nito binabasa ang contacts, tawag, o mensahe mo, at wala itong pahintulot na gawin iyon.
app-welcome-stays = Walang lumalabas sa teleponong ito: walang access sa internet ang LendLens.
app-welcome-all-apps-title = Bakit nito nakikita ang lahat ng app
app-welcome-all-apps = Para mahanap ang mga lending app, kailangang makita ng LendLens kung aling mga app ang naka-install. “Query all packages” ang tawag dito ng Android. Ginagamit lang ang listahan sa pagsusuri, wala nang iba.
app-welcome-list-permission = Tinatanong ka ng teleponong ito kung puwedeng basahin ng LendLens ang listahan ng mga app. Kung hindi, iilang app lang ang masusuri, at sasabihin iyon sa sagot.
app-welcome-start = Suriin ngayon
app-welcome-allow-list = Payagan ang listahan

## Answer

app-answer-check-again = Suriin ulit
app-answer-none-yet = Wala pang pagsusuri
app-answer-none-yet-more = Suriin ang teleponong ito para makita kung aling mga lending app ang makakaabot sa contacts mo.
app-answer-checked = Sinuri noong { $time }
app-answer-last-used = Huling ginamit noong { $time }
app-answer-apps-checked = { $count ->
    [one] { $count } app ang nasuri
   *[other] { $count } app ang nasuri
}
app-answer-section-now = Nakakabasa ng contacts mo
app-answer-section-could = Puwedeng makakuha ng contacts mo
app-answer-section-closed = Hindi nakakabasa ngayon
app-answer-section-unknown = Hindi alam
app-answer-section-ask = Loan app ba ito?
app-answer-section-features = Mga bangko, wallet, at tindahang nagpapautang din
app-answer-section-others = Ibang app na nakakabasa ng contacts mo
app-answer-section-not-seen = Ang hindi nakita
app-answer-all-seen = Nakita ang lahat ng tinitingnan ng pagsusuring ito.
app-answer-never-seen = Ang hindi makikita ng anumang pagsusuri
app-answer-never-seen-more = Ano ang nakopya noon, at gaano kadalas: magbasa pa
app-answer-apps = { $count ->
    [one] { $count } app
   *[other] { $count } app
}

## Check under way

app-progress-title = Nagsusuri
app-progress-apps = { NUMBER($done) } sa { NUMBER($total) } app
app-progress-starting = Binabasa ang listahan ng mga app
app-progress-cancelling = Itinitigil
app-progress-cancelled = Itinigil ang pagsusuri
app-progress-cancelled-more = Walang binago at walang itinabi.

## One app

app-detail-why-lends = Bakit sa tingin namin ay nagpapautang ito
app-detail-why-lends-none = Walang palatandaan na nagpapautang ito.
app-detail-reach = Paano nito naaabot ang contacts mo
app-detail-other-reach = Ano pa ang maaabot nito
app-detail-findings = Ang natuklasan
app-detail-show-evidence = Ipakita ang ebidensya
app-detail-steps = Ang magagawa mo
app-detail-rules = Mga patakaran at pinagmulan
app-detail-about = Tungkol sa app na ito
app-detail-package = Pangalan ng package
app-detail-installed-from = Pinagmulan ng install
app-detail-installed-from-unknown = Hindi alam
app-detail-step = Hakbang { NUMBER($number) }
app-detail-open-app-settings = Buksan ang setting
app-detail-no-settings = Walang page para rito sa teleponong ito. Buksan ang Mga Setting ng telepono at gawin ang hakbang nang mano-mano.
app-detail-gone = Wala na ang app na ito sa pinakahuling pagsusuri.

## Back from the settings: read again, and said what really changed

app-recheck-reading = Binabasa ulit
app-recheck-turned-off = Na-off na
app-recheck-still-on = Naka-on pa rin
app-recheck-cannot-tell = Hindi masabi

## Is this a loan app?

app-question-title = Loan app ba ito?
app-question-more = Hindi sapat ang pangalan. Ikaw ang pinakanakakaalam kung para saan ang { $app }; mananatili sa teleponong ito ang sagot mo at bibilangin mula ngayon.
app-question-answered-yes = Sagot mo: loan app ito
app-question-answered-no = Sagot mo: hindi ito loan app
app-question-change = Baguhin ang sagot

## What a verdict and a user of the phone are called

app-verdict-can-read = Nakakabasa ng contacts mo
app-verdict-can-obtain-silently = Makukuha nang hindi ka na tinatanong
app-verdict-may-ask = Hindi nakakabasa ngayon, pero puwedeng magtanong sa iyo
app-verdict-requested = Humihingi ng contacts mo
app-verdict-blocked = Naka-block
app-verdict-write-only = Nakakasulat ng contacts, hindi nakakabasa
app-verdict-accounts-only = Mga account lang sa telepono ang naaabot
app-verdict-not-requested = Hindi humihingi ng contacts mo
app-verdict-not-installed = Hindi naka-install dito
app-verdict-unknown = Hindi alam
app-user-owner = May-ari
app-user-work = Profile sa trabaho
app-user-clone = Clone ng app
app-user-private = Pribadong space
app-user-secure-folder = Secure Folder
app-user-guest = Bisita
app-user-other = Ibang user

## Settings

app-settings-title = Mga setting
app-settings-title-more = Pagbabantay, kasaysayan, privacy, mga sagot mo
app-settings-watch = Pagbabantay
app-settings-private = Kung may ibang puwedeng humawak ng teleponong ito
app-settings-keep-checks = Itabi ang mga nakaraang pagsusuri
app-settings-keep-checks-more = Sa teleponong ito lang. Kapag in-off ito, made-delete ang mga nakatabi.
app-settings-hide-screens = Itago ang mga screen
app-settings-hide-screens-more = Walang screenshot, at hindi lalabas sa listahan ng mga kamakailang app. Mag-save ng ulat kapag kailangan mo ng ebidensya.
app-settings-delete-all = I-delete lahat
app-settings-delete-all-more = Mga nakaraang pagsusuri, mga sagot mo, at mga kopya ng ibinahaging ulat
app-settings-answers = Mga sagot mo
app-settings-answer-yes = Loan app
app-settings-answer-no = Hindi loan app
app-settings-answer-remove = Bawiin ang sagot

## An app file, before it is installed

app-file-title = Suriin ang file
app-file-title-more = Tingnan kung ano ang hihingin ng APK bago ito i-install
app-file-choose = Pumili ng file
app-file-more = Pumili ng file ng app (APK, APKS, o XAPK) para makita kung ano ang hihingin nito bago mo i-install.
app-file-reading-file = Binabasa ang file
app-file-not-installed = Hindi naka-install ang file na ito. Binabasa lang ito rito, at walang pinapatakbo mula rito.
app-file-failed = Hindi nabasa ang file na ito
app-file-failed-more = Baka nailipat o na-delete na ito, o binawi ng ibang app ang access. I-save ito sa teleponong ito at buksan mula rito.

## Save and share

app-share-title = Ibahagi ang ulat
app-share-forms = Format
app-share-save = I-save ang file
app-share-send = Ibahagi
app-share-text = Teksto, para sa tao
app-share-json = JSON, para sa program
app-share-warning-title = Nakalista rito ang mga app mo
app-share-warning = Pinapangalanan ng ulat ang mga app sa teleponong ito, at kung alam, kailan nila ginamit ang contacts mo. Ibahagi lang sa pinagkakatiwalaan mo, at i-delete ang mga kopyang hindi na kailangan.
app-share-saved-file = Na-save ang ulat
app-share-failed = Hindi na-save ang ulat
app-share-file-name = Ulat ng LendLens { $date }

## Watch

app-watch-title = Bantayan ang mga pagbabago
app-watch-more = Sumusuri ulit ang LendLens kapag may na-install o na-update na app, at isang beses sa isang araw. Gumagana ito nang walang internet, at puwedeng mahuli nang ilang oras ang pagsusuri.
app-watch-notifications-off = Naka-off ang mga notification, kaya hindi ka masasabihan ng LendLens.
app-watch-allow-notifications = Payagan ang notification
app-watch-channel = Mga pagbabago sa access sa contacts
app-watch-channel-more = Nagsasabi kapag may bago o na-update na lending app na makakaabot sa contacts mo.
app-watch-found-title = Nagbago ang access sa contacts
app-watch-found = { $count ->
    [one] { $count } app ang kailangang tingnan.
   *[other] { $count } app ang kailangang tingnan.
}
app-watch-found-named = Makakaabot sa contacts mo ang { $app }.
app-watch-public-title = LendLens
app-watch-public = May bago.

## History

app-history-title = Mga nakaraang pagsusuri
app-history-empty = Walang nakaraang pagsusuri
app-history-empty-more = Itinatabi rito ang bawat pagsusuri, sa teleponong ito lang, para makita mo kung ano ang nagbago.
app-history-delete-one = I-delete ang pagsusuri
app-history-delete-one-question = I-delete ang pagsusuri noong { $time }?
app-history-delete-all = I-delete lahat
app-history-delete-all-question = I-delete ang lahat ng nakaraang pagsusuri?
app-history-delete-all-more = Hindi na ito maibabalik. Mananatili kung nasaan man ang mga ulat na na-save o naibahagi mo sa iba.
app-history-unreadable = Hindi na mabasa ulit ang pagsusuring ito, at puwede na lang i-delete.

## Help

app-guidance-title = Mga patakaran at reklamo
app-guidance-more = Mga patakaran sa bansa mo, kung saan magrereklamo, mga tekstong maipapadala
app-guidance-choose = Bansa mo
app-guidance-other = Ibang bansa

app-help-title = Tulong
app-help-not-seen-title = Ang hindi makikita
app-help-not-seen = Ang nakopya na ng app, at kung saan iyon napunta. Kung kailan ibinigay ang pahintulot. Karamihan ng paggamit sa contacts mo: sa karaniwang app, ang pinapayagan lang ngayon ang ipinapakita ng Android. Puwedeng nakatago ang mga app sa naka-lock na space, sa ibang user, o sa profile sa trabaho, pati ang mga pahintulot ng mga iyon.
app-help-names-title = Paano nakikilala ang mga lending app
app-help-names = Sa mga inilathalang listahan, sa pangalan, at sa mga salita sa app. Sinasabi sa bawat app kung bakit. Puwede itong magkamali; kung ganoon, sagutin ang tanong sa page ng app.
app-help-off-title = Ano ang nagagawa ng pag-off
app-help-off = Mula noon, hindi na mababasa ng app ang contacts mo. Mananatili itong naka-install; walang magbabago sa account at utang mo.
app-help-not-undone-title = Ano ang hindi nito nababawi
app-help-not-undone = Nananatili sa nakabasa ang contacts na nabasa na. Ganoon din ang mga pangalan at numerong inilagay mo sa form, gaya ng emergency contact. Hilingin sa nagpautang na burahin ang mga iyon, at sabihan ang mga taong kasama roon.
app-help-refuses-title = Kung ayaw nang gumana ng app ng nagpautang
app-help-refuses = Kunan ng screenshot ang sinasabi nito. Kadalasan, puwede kang magbayad at tumingin ng kontrata sa website ng nagpautang, sa bank transfer, o sa telepono. Kung io-on mo ulit ang pahintulot, mababasa ng nagpautang ang lahat ng contacts; sa ilang telepono, puwedeng walang lamang datos ang ibigay sa app. Ang hindi paggana ay maaaring labag sa patakaran ng store o ng bansa mo: magreklamo kalakip ang screenshot.
app-help-phone-held-title = Kung may ibang puwedeng humawak ng teleponong ito
app-help-phone-held = I-delete ang kasaysayan o i-off ang pagtatabi ng mga pagsusuri, at tingnan ang mga kopya ng ulat na na-save mo. Sa mga setting, puwede ring hindi isama ang mga screen nito sa screenshot at sa mga kamakailang app. Makikita pa rin ang LendLens sa mga naka-install na app.
app-help-privacy-title = Ano ang ginagawa ng LendLens sa datos
app-help-privacy = Itinatabi nito sa teleponong ito ang mga nakaraang pagsusuri at ang mga sagot mo, at wala itong ipinapadala: wala itong access sa internet. Hindi ito kasama sa backup. Kapag in-uninstall ang app, parehong mabubura.
app-help-fallible-title = Ano ang kahulugan ng sagot
app-help-fallible = Ang “nakakabasa” ay hindi nangangahulugang “nagbasa”, at ang “hindi nakita” ay hindi nangangahulugang “wala roon”. Walang pinaparatangan ang mapangalanan dito.
app-help-licences = Mga lisensya
app-help-licences-more = Malayang software ang LendLens sa ilalim ng Apache License 2.0 o MIT License. May gawa ito ng iba:
app-help-licences-list = Standard library ng Rust at mga crate ng komunidad ng Rust (Apache 2.0, MIT, Unicode 3.0, Zlib), standard library ng Kotlin (Apache 2.0)
app-help-sources = Mga pinagmulan
app-help-sources-more = Nakasaad sa bawat dahilan kung sino ang nagsabi. Nasa source code ang mga listahan at petsa, kasama ang mga salitang binilang.
app-help-version = Bersyon { $version }
app-help-knowledge = { $count ->
    [one] Kaalaman ng { $version }, { $count } app ang nakalista
   *[other] Kaalaman ng { $version }, { $count } app ang nakalista
}

## When something fails

app-error-title = May nangyaring mali
app-error-more = Tumigil ang pagsusuri dahil sa pagkakamali sa LendLens. Walang binago sa telepono mo. Subukan ulit; kung maulit, iulat ito kasama ang teksto sa ibaba. Basahin muna ang teksto: puwedeng may pangalan ng mga app.
app-error-list = Hindi nabasa ang listahan ng mga app
app-error-list-more = Tumanggi ang telepono. Payagan ang LendLens na makita ang listahan ng mga app sa setting nito, saka suriin ulit.
app-error-storage = Hindi naitabi ang pagsusuri
app-error-storage-more = Nakikita mo ngayon ang resulta, pero hindi ito mapapasama sa mga nakaraang pagsusuri. Magbakante ng kaunting espasyo.
app-error-copy = Kopyahin ang teksto
app-error-copied = Nakopya ang teksto

## What a screen reader says

app-spoken-button = { $button }, { $what }
