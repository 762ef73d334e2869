# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# Why a verdict, and why a state of a way: one sentence each.

reach-not-installed = Haijasakinishwa kwa mtumiaji huyu; ruhusa zilizobaki za awali hazina maana.
reach-archived = Imewekwa kwenye kumbukumbu kwa mtumiaji huyu: aikoni tu imebaki, na ruhusa zilizobaki hazina maana.
reach-doubt-contradiction = Faili inasema mambo mawili tofauti kuhusu programu hii, kwa hiyo haiwezi kutegemewa.
reach-doubt-cut-off = Faili inakatika katikati ya ruhusa za programu hii.
reach-doubt-filtered = Faili inaonyesha baadhi tu ya ruhusa za programu hii.
reach-shared-user-missing = Inashiriki utambulisho { $name } na programu nyingine, na hakuna faili inayoonyesha utambulisho huo unaweza kufanya nini.
reach-nothing-known = Faili hazitaji programu hii inaomba nini, wala hazionyeshi ruhusa yake ya anwani.
reach-silent = Tayari ina { $permission }, na Android huuliza mara moja tu kwa zote mbili.
reach-write-only = Haiombi kuzisoma.
reach-write-only-not-granted = Inaomba kubadilisha anwani, si kuzisoma, na haina ruhusa hiyo sasa.
reach-accounts-only = Inaomba barua pepe na majina ya akaunti tu.

why-granted = Ruhusa imetolewa.
why-granted-once = Ruhusa imetolewa kwa mara hii tu.
why-granted-at-install = Imeundwa kwa Android 5.1 au ya zamani zaidi, kwa hiyo ilipata ruhusa iliposakinishwa, bila kuuliza.
why-granted-by-default = Mtengenezaji wa simu aliitoa kabla ya mtu yeyote kuulizwa.
why-granted-by-role = Ilitolewa pamoja na jukumu, kama vile programu ya simu au ya ujumbe.
why-granted-fixed = Imetolewa na mfumo au sera ya kifaa na haiwezi kuzimwa kwenye mipangilio.
why-granted-by-shared-uid = Inashiriki utambulisho { $name } na programu nyingine, na utambulisho huo una ruhusa.
why-granted-by-group = Kwenye toleo hili la Android ruhusa moja huhesabiwa kwa kundi zima, na { $permission } imetolewa.
why-granted-review-pending = Ruhusa imetolewa; Android bado inataka ikaguliwe kabla programu haijaanza mara ya kwanza.
why-granted-to-all = Android huipa ruhusa hii kila programu inayoiomba, bila kuuliza.
why-shut-by-app-op = Ruhusa imetolewa, lakini swichi nyingine (app-op “{ $mode }”) inaifunga.
why-shut-revoked-compat = Ilizimwa. Kwa programu ya zamani hivi Android bado inasema “granted”, lakini haiipi anwani.
why-shut-restricted = Ruhusa imetolewa, lakini mfumo unaiwekea kikomo: programu haipati chochote.
why-denied = Ruhusa imekataliwa; programu inaweza kuuliza tena.
why-not-granted-flags-hidden = Haijatolewa sasa. Kama inaweza kuuliza tena, programu hazionyeshwi.
why-denied-for-good = Ruhusa imekataliwa, na programu haiwezi kuuliza tena.
why-blocked-by-policy = Mfumo au sera ya kifaa inakataa ruhusa.
why-ask-every-time = Android huuliza kila mara.
why-auto-revoked = Android iliondoa ruhusa kwa sababu programu haikutumika; inaweza kuuliza tena.
why-not-asked = Imeundwa kuomba ruhusa, lakini bado hakuna aliyeulizwa.
why-requested = Faili hizi zinaonyesha tu inachoomba.
why-request-ended = Inaomba ruhusa hadi kiwango cha API cha Android { $level } tu.
why-not-requested = Haiombi ruhusa hii.
why-not-requested-by-states = Simu inaonyesha kila ruhusa inayoomba, na hii haimo.
why-unknown = Hakuna faili inayosema.
why-switched-on = Imewashwa.
why-not-switched-on = Haijawashwa.
why-holds-role = Ina jukumu hilo.
why-unseen = Haihitaji ruhusa na hutoa tu anwani ambazo mtu anachagua; hakuna faili inayoonyesha kama ilitumika.
