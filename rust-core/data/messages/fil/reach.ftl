# Draft: Filipino that no second native speaker has read yet (docs/translating.md).
#
# Why a verdict, and why a state of a way: one sentence each.

reach-not-installed = Hindi ito naka-install para sa user na ito; walang bisa ang mga natirang pahintulot.
reach-archived = Naka-archive ito para sa user na ito: icon na lang ang natira, at walang bisa ang mga natirang pahintulot.
reach-doubt-contradiction = Dalawang magkaibang bagay ang sinasabi ng file tungkol sa app na ito, kaya hindi ito maaasahan.
reach-doubt-cut-off = Napuputol ang file sa gitna ng mga pahintulot ng app na ito.
reach-doubt-filtered = Ilan lang sa mga pahintulot ng app na ito ang ipinapakita ng file.
reach-shared-user-missing = May kasama itong ibang app sa pagkakakilanlang { $name }, at walang file na nagpapakita kung ano ang puwedeng gawin niyon.
reach-nothing-known = Hindi nakalista sa mga file kung ano ang hinihingi ng app na ito, at walang ipinapakitang pahintulot nito sa contacts.
reach-silent = Hawak na nito ang { $permission }, at isang beses lang nagtatanong ang Android para sa dalawa.
reach-write-only = Hindi nito hinihinging basahin ang mga iyon.
reach-write-only-not-granted = Hinihingi nitong baguhin ang contacts, hindi basahin, at wala itong pahintulot na iyon ngayon.
reach-accounts-only = Mga email address at pangalan ng account lang ang hinihingi nito.

why-granted = Ibinigay ang pahintulot.
why-granted-once = Ibinigay ang pahintulot ngayong beses lang.
why-granted-at-install = Ginawa ito para sa Android 5.1 o mas luma, kaya nakuha nito ang pahintulot nang i-install, nang walang tanong.
why-granted-by-default = Ibinigay ito ng gumawa ng telepono bago may tinanong.
why-granted-by-role = Ibinigay ito kasama ng isang tungkulin, gaya ng phone app o SMS app.
why-granted-fixed = Ibinigay ito ng system o ng patakaran ng device at hindi maio-off sa mga setting.
why-granted-by-shared-uid = May kasama itong ibang app sa pagkakakilanlang { $name }, at may pahintulot ang pagkakakilanlang iyon.
why-granted-by-group = Sa bersyong ito ng Android, para sa buong grupo ang pahintulot, at ibinigay ang { $permission }.
why-granted-review-pending = Ibinigay ang pahintulot; gusto pa ng Android na repasuhin ito bago unang tumakbo ang app.
why-granted-to-all = Ibinibigay ng Android ang pahintulot na ito sa lahat ng humihingi, nang walang tanong.
why-shut-by-app-op = Ibinigay ang pahintulot, pero isinasara ito ng isa pang switch (app-op “{ $mode }”).
why-shut-revoked-compat = In-off ito. Sa ganito kalumang app, “granted” pa rin ang sinasabi ng Android, pero hindi nito ibinibigay ang contacts.
why-shut-restricted = Ibinigay ang pahintulot, pero nililimitahan ng system: walang nakukuha ang app.
why-denied = Hindi ibinigay ang pahintulot; puwedeng magtanong ulit ang app.
why-not-granted-flags-hidden = Hindi nakabigay ngayon. Hindi ipinapakita sa mga app kung puwede itong magtanong ulit.
why-denied-for-good = Hindi ibinigay ang pahintulot, at hindi na makakapagtanong ang app.
why-blocked-by-policy = Hindi ito pinapayagan ng system o ng patakaran ng device.
why-ask-every-time = Nagtatanong ang Android sa bawat pagkakataon.
why-auto-revoked = Binawi ng Android ang pahintulot dahil hindi ginamit ang app; puwede itong magtanong ulit.
why-not-asked = Ginawa ito para humingi ng pahintulot, pero wala pang natatanong.
why-requested = Ang hinihingi lang nito ang ipinapakita ng mga file na ito.
why-request-ended = Hinihingi nito ang pahintulot hanggang Android API level { $level } lang.
why-not-requested = Hindi nito hinihingi ang pahintulot.
why-not-requested-by-states = Ipinapakita ng telepono ang bawat pahintulot na hinihingi nito, at wala roon ang isang ito.
why-unknown = Walang file na nagsasabi.
why-switched-on = Naka-on ito.
why-not-switched-on = Hindi ito naka-on.
why-holds-role = Hawak nito ang tungkulin.
why-unseen = Hindi ito nangangailangan ng pahintulot at ang ibinibigay lang ay ang contacts na pinili ng tao; walang file na nagpapakita kung nagamit ito.
