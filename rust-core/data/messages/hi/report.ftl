# Draft: Hindi that no second native speaker has read yet (docs/translating.md).
#
# The report for people: the answer first, then app by app.
# Calm and exact; "seen" and "not seen", never "safe"; no word about a company but what a named list says.

report-time = { $day } { $month ->
    [1] जन॰
    [2] फ़र॰
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुल॰
    [8] अग॰
    [9] सित॰
    [10] अक्टू॰
    [11] नव॰
   *[12] दिस॰
} { $year }, { $hour }:{ $minute }
report-comma = { ", " }
report-blank = { " " }
report-dot = { " · " }

## The answer

report-answer-lenders = { $count ->
    [one] { $count } लोन ऐप आपके संपर्क पढ़ सकता है।
   *[other] { $count } लोन ऐप आपके संपर्क पढ़ सकते हैं।
}
report-answer-none = ऐसा कोई लोन ऐप नहीं दिखा जो आपके संपर्क पढ़ सकता हो।
report-answer-files-lenders = { $count ->
    [one] { $count } लोन ऐप आपके संपर्क मांगता है।
   *[other] { $count } लोन ऐप आपके संपर्क मांगते हैं।
}
report-answer-files-none = ऐसा कोई लोन ऐप नहीं दिखा जो संपर्क मांगता हो।
report-answer-nothing = कुछ भी जांचा नहीं जा सका: जो दिया गया उसमें ऐप की कोई सूची नहीं मिली।
report-second-silent = { $count ->
    [one] { $count } लोन ऐप को मांगते ही संपर्क मिल जाएंगे: Android आपसे नहीं पूछेगा।
   *[other] { $count } लोन ऐप को मांगते ही संपर्क मिल जाएंगे: Android आपसे नहीं पूछेगा।
}
report-second-unknown = { $count ->
    [one] { $count } लोन ऐप के बारे में पता नहीं कि वह पढ़ सकता है या नहीं।
   *[other] { $count } लोन ऐप के बारे में पता नहीं कि वे पढ़ सकते हैं या नहीं।
}
report-second-but-gaps = { $count ->
    [one] पर { $count } चीज़ देखी नहीं जा सकी, इसलिए निश्चिंत न हों। नीचे “नहीं दिखा” देखें।
   *[other] पर { $count } चीज़ें देखी नहीं जा सकीं, इसलिए निश्चिंत न हों। नीचे “नहीं दिखा” देखें।
}
report-second-more-gaps = { $count ->
    [one] और भी हो सकते हैं: { $count } चीज़ देखी नहीं जा सकी। नीचे “नहीं दिखा” देखें।
   *[other] और भी हो सकते हैं: { $count } चीज़ें देखी नहीं जा सकीं। नीचे “नहीं दिखा” देखें।
}
report-second-complete = जो दिया गया था, वह सब पढ़ा जा सका।
report-second-complete-files = हर फ़ाइल पूरी पढ़ी जा सकी।
report-note-sample = यह फ़ोन बनावटी है, सिर्फ़ पहली झलक के लिए। इसके ज़्यादातर ऐप जो मांगते हैं वह असली ऐप से लिया गया है; उन्हें क्या अनुमति मिली और उन्होंने कब इस्तेमाल किया, यह काल्पनिक है।

report-android = Android { $version }
report-apps = { $count ->
    [one] { $count } ऐप
   *[other] { $count } ऐप
}
report-users = { $count ->
    [one] { $count } उपयोगकर्ता
   *[other] { $count } उपयोगकर्ता
}
report-lenders = { $count ->
    [one] इनमें { $count } लोन ऐप
   *[other] इनमें { $count } लोन ऐप
}

## Sections

report-section-reading = लोन ऐप जो आपके संपर्क पढ़ सकते हैं
report-section-steps = आप क्या कर सकते हैं
report-section-reachable = लोन ऐप जो आपके संपर्क पा सकते हैं
report-section-asking = लोन ऐप जो आपके संपर्क मांगते हैं
report-section-not-asking = लोन ऐप जो आपके संपर्क नहीं मांगते
report-section-unknown = लोन ऐप जिनके बारे में पता नहीं
report-section-shut = लोन ऐप जो अभी आपके संपर्क नहीं पढ़ सकते
report-section-features = बैंक, वॉलेट और दुकानें जो लोन भी देती हैं और आपके संपर्क पढ़ सकती हैं
report-section-ask = क्या यह लोन ऐप है?
report-section-others = दूसरे ऐप
report-section-suppressed = कहने पर छोड़ा गया
report-section-gaps = नहीं दिखा
report-section-rules = जो कुछ मिला, नियम के अनुसार
report-section-citations = नियम और स्रोत
report-section-sources = क्या पढ़ा गया

## One app

report-field-contacts = संपर्क
report-field-since = कब से
report-field-used = पिछला इस्तेमाल
report-field-also = और
report-field-why = लोन ऐप?
report-field-findings = क्या मिला
report-field-commands = बंद करें

report-user-owner = मालिक
report-user-secondary = दूसरा उपयोगकर्ता (उपयोगकर्ता { $id })
report-user-work = वर्क प्रोफ़ाइल (उपयोगकर्ता { $id })
report-user-clone = ऐप क्लोन (उपयोगकर्ता { $id })
report-user-private = प्राइवेट स्पेस (उपयोगकर्ता { $id })
report-user-secure-folder = सिक्योर फ़ोल्डर (उपयोगकर्ता { $id })
report-user-guest = मेहमान (उपयोगकर्ता { $id })
report-user-says = { $user }: { $text }
report-user-unknown = उपयोगकर्ता { $id }

report-verdict-not-installed = यहां इंस्टॉल नहीं है।
report-verdict-unknown = पता नहीं।
report-verdict-can-read = पढ़ सकता है।
report-verdict-blocked = बंद किया हुआ।
report-verdict-can-obtain-silently = आपसे दोबारा पूछे बिना पा सकता है।
report-verdict-may-ask = अभी नहीं पढ़ सकता, पर आपसे पूछ सकता है।
report-verdict-requested = चाहता है; अनुमति है या नहीं, पता नहीं।
report-verdict-write-only = लिख सकता है, पढ़ नहीं सकता।
report-verdict-accounts-only = सिर्फ़ फ़ोन के खातों तक पहुंचता है।
report-verdict-not-requested = नहीं मांगता।

report-since-installed = { $time } को इंस्टॉल हुआ; अनुमति का दिन दर्ज नहीं होता
report-since-system = फ़ोन के साथ आया
report-since-unknown = पता नहीं; किसी स्रोत में इंस्टॉल होने का दिन नहीं है

report-used = { $time }
report-used-ago = { $time } ({ $ago })
report-used-none = कोई इस्तेमाल दर्ज नहीं; इससे यह साबित नहीं होता कि हुआ ही नहीं
report-detail-used = पिछला इस्तेमाल: { $time }
report-ago-minutes = { $count ->
    [one] जांच से { $count } मिनट पहले
   *[other] जांच से { $count } मिनट पहले
}
report-ago-hours = { $count ->
    [one] जांच से { $count } घंटा पहले
   *[other] जांच से { $count } घंटे पहले
}
report-ago-days = { $count ->
    [one] जांच से { $count } दिन पहले
   *[other] जांच से { $count } दिन पहले
}
report-ago-months = { $count ->
    [one] जांच से { $count } महीना पहले
   *[other] जांच से { $count } महीने पहले
}

report-also-open = यहां तक भी पहुंच: { $routes }
report-also-unknown = पता नहीं: { $routes }

report-route-call-log = कॉल लॉग
report-route-call-log-write = कॉल लॉग बदलना
report-route-outgoing-calls = की गई कॉल
report-route-sms = मैसेज
report-route-sms-receive = आने वाले मैसेज
report-route-phone-state = फ़ोन की स्थिति और आने वाले नंबर
report-route-phone-numbers = अपने फ़ोन नंबर
report-route-accessibility = स्क्रीन (सुलभता)
report-route-notifications = सूचनाएं
report-route-all-files = सभी फ़ाइलें
report-route-storage = फ़ाइलें
report-route-app-list = इंस्टॉल किए गए ऐप की सूची
report-route-device-admin = डिवाइस एडमिन
report-route-dialer = फ़ोन ऐप की भूमिका
report-route-sms-role = SMS ऐप की भूमिका

report-quoted = “{ $text }”
report-evidence = { $kind }: { $detail } ({ $source })
report-evidence-words = { $kind }: { $detail } (शब्द सूची: { $source })
report-evidence-unsourced = { $kind }: { $detail }
report-evidence-listed = { $source } की सूची में
report-evidence-answer = आपका जवाब: { $detail }
report-evidence-context = { $detail }
report-evidence-against = लोन ऐप होने के ख़िलाफ़: { $text }
report-evidence-none = कोई कारण दर्ज नहीं
report-evidence-fewer = और कोई कारण नहीं है
report-context-no-network = यह इंटरनेट का इस्तेमाल नहीं कर सकता
report-context-system = यह फ़ोन के अपने सॉफ़्टवेयर का हिस्सा है
report-context-prior = पहले से बस इतना पता है कि दस में से लगभग एक ऐप लोन देता है
report-kind-catalog = सूची में
report-kind-label = इसके नाम में है
report-kind-package = इसके पैकेज नाम में है
report-kind-texts = इसके अपने शब्दों में है
report-kind-component = इसका एक हिस्सा
report-kind-library = इसमें मौजूद लाइब्रेरी
report-kind-signer = हस्ताक्षर
report-kind-context = इसके आसपास की बात
report-kind-user = आपका जवाब

report-language-ar-ur = अरबी और उर्दू
report-language-en = अंग्रेज़ी
report-language-es = स्पैनिश
report-language-fa = फ़ारसी
report-language-fil = फ़िलिपीनो
report-language-fr = फ़्रेंच
report-language-hi-bn = हिंदी और बांग्ला
report-language-id-ms = इंडोनेशियाई और मलय
report-language-pt = पुर्तगाली
report-language-ru = रूसी
report-language-sw-ng = स्वाहिली और नाइजीरिया की भाषाएं
report-language-ta-te = तमिल, तेलुगु और दक्षिण भारत की दूसरी भाषाएं
report-language-th = थाई
report-language-vi = वियतनामी
report-language-zh = चीनी

report-severity-critical = बेहद गंभीर
report-severity-high = गंभीर
report-severity-medium = मध्यम
report-severity-low = कम
report-severity-info = जानकारी

## What you can do, for every lender above and below

report-step-keep-evidence = कुछ भी बदलने से पहले सबूत रखें: यह रिपोर्ट सेव करें, हर ऐप के अनुमति वाले पेज और वर्शन की तस्वीर लें, और कंपनी तथा उसके वसूली करने वालों के मैसेज और कॉल संभालकर रखें।
report-step-open-page = फ़ोन पर सेटिंग › ऐप › वह ऐप › अनुमतियां खोलें और संपर्क पर, और “और” के सामने लिखी चीज़ों पर, “अनुमति न दें” चुनें। स्क्रीन सेटिंग › सुलभता में है, सूचनाएं सेटिंग › सूचनाएं › सूचनाओं का ऐक्सेस में। बताई गई हर प्रोफ़ाइल में ऐसा करें।
report-step-commands = या कंप्यूटर से: फ़ोन जोड़ें और हर ऐप के साथ लिखी कमांड चलाएं। कुछ फ़ोन पहले डेवलपर विकल्पों में एक और स्विच चालू करवाते हैं।
report-step-make-final = ऐप फिर न पूछे, इसके लिए इस कमांड में उपयोगकर्ता, पैकेज और अनुमति लिखें। पुराने फ़ोन यह कमांड नहीं जानते: वहां ऐप के पूछने पर “फिर से न पूछें” पर निशान लगाएं।
report-step-verify = फ़ाइलें फिर से बनाएं और फिर जांचें। बंद वही है जिसे फ़ोन खुद अब बंद दिखाता है।
report-step-refuse = जब कोई ऐप संपर्क मांगे, “अनुमति न दें” चुनें। आपात स्थिति का संपर्क, उस व्यक्ति की सहमति से, हाथ से लिखा जा सकता है।
report-step-uninstall = जिस ऐप की ज़रूरत न रही हो, उसे हटा दें। फ़ैसला आपका है। पहले अनुबंध और भुगतान की जानकारी सेव करें; कर्ज़ तब भी कर्ज़ रहता है।
report-step-complain = सबूत के साथ शिकायत करें: ऐप देने वाली कंपनी से, जिस स्टोर से वह आया उससे, और आपके यहां कर्ज़ देने वालों या निजी डेटा के मामलों के प्राधिकरण से।
report-step-warn-contacts = अपने संपर्कों के लोगों को बताएं कि आपकी वजह से अनजान लोग उन्हें कॉल या मैसेज कर सकते हैं, कि गारंटर न हों तो उन्हें न पैसे देने हैं न जवाब, और जो कुछ मिले उसे संभालकर रखें।

## Other apps

report-ask-how = यह सिर्फ़ आप जानते हैं। अपना जवाब, yes या no, एक फ़ाइल में लिखें और --answers FILE के साथ फिर जांचें:
report-others-count = { $count ->
    [one] { $count } दूसरा ऐप आपके संपर्क पढ़ सकता है; --all से वह दिखेगा।
   *[other] { $count } दूसरे ऐप आपके संपर्क पढ़ सकते हैं; --all से वे दिखेंगे।
}
report-others-files = { $count ->
    [one] { $count } और ऐप देखा गया; --all से वह दिखेगा।
   *[other] { $count } और ऐप देखे गए; --all से वे दिखेंगे।
}
report-others-none = ऐसा कोई दूसरा ऐप नहीं दिखा जो आपके संपर्क पढ़ सकता हो।
report-app = { $name } ({ $package })

## What was left out or not seen

report-suppressed = { $rule }: { $reason }
report-suppressed-package = { $rule }, { $package }: { $reason }

report-gap-unreadable = { $count ->
    [one] { $count } फ़ाइल या फ़ोल्डर पढ़ा नहीं जा सका
   *[other] { $count } फ़ाइलें या फ़ोल्डर पढ़े नहीं जा सके
}
report-gap-empty = { $count ->
    [one] { $count } फ़ाइल या फ़ोल्डर ख़ाली है
   *[other] { $count } फ़ाइलें या फ़ोल्डर ख़ाली हैं
}
report-gap-unrecognised = { $count ->
    [one] { $count } फ़ाइल किसी जाने-पहचाने प्रकार की नहीं है
   *[other] { $count } फ़ाइलें किसी जाने-पहचाने प्रकार की नहीं हैं
}
report-gap-unsupported = { $count ->
    [one] { $count } फ़ाइल का प्रकार पता है, पर पढ़ा नहीं जाता: ऐप बंडल (aab) से पहले bundletool से APK बनाएं; 2020 की एन्क्रिप्ट की हुई .apkm की जगह नई लें
   *[other] { $count } फ़ाइलों का प्रकार पता है, पर पढ़ा नहीं जाता: ऐप बंडल (aab) से पहले bundletool से APK बनाएं; 2020 की एन्क्रिप्ट की हुई .apkm फ़ाइलों की जगह नई लें
}
report-gap-not-answered = { $count ->
    [one] फ़ोन ने { $count } सवाल के जवाब में गड़बड़ी बताई
   *[other] फ़ोन ने { $count } सवालों के जवाब में गड़बड़ी बताई
}
report-gap-cut-off = { $count ->
    [one] { $count } फ़ाइल बीच में ही ख़त्म हो जाती है
   *[other] { $count } फ़ाइलें बीच में ही ख़त्म हो जाती हैं
}
report-gap-filtered = { $count ->
    [one] { $count } फ़ाइल में सिर्फ़ एक हिस्सा है, इसलिए उसमें न होना कुछ साबित नहीं करता
   *[other] { $count } फ़ाइलों में सिर्फ़ एक हिस्सा है, इसलिए उनमें न होना कुछ साबित नहीं करता
}
report-gap-malformed = { $count ->
    [one] { $count } जगह समझ में नहीं आई
   *[other] { $count } जगहें समझ में नहीं आईं
}
report-gap-encoding = { $count ->
    [one] { $count } फ़ाइल में ऐसे बाइट हैं जो टेक्स्ट नहीं हैं
   *[other] { $count } फ़ाइलों में ऐसे बाइट हैं जो टेक्स्ट नहीं हैं
}
report-gap-limit = { $count ->
    [one] { $count } चीज़ बहुत बड़ी थी; सीमा से ज़्यादा हिस्सा छोड़ दिया गया
   *[other] { $count } चीज़ें बहुत बड़ी थीं; सीमा से ज़्यादा हिस्सा छोड़ दिया गया
}
report-gap-user-not-visible = { $count ->
    [one] फ़ोन के { $count } उपयोगकर्ता के ऐप देखे नहीं जा सके
   *[other] फ़ोन के { $count } उपयोगकर्ताओं के ऐप देखे नहीं जा सके
}
report-gap-contradiction = { $count ->
    [one] { $count } जगह पर फ़ाइल एक साथ दो बातें कहती है और उस पर भरोसा नहीं किया जा सकता
   *[other] { $count } जगहों पर फ़ाइल एक साथ दो बातें कहती है और उस पर भरोसा नहीं किया जा सकता
}
report-gap-disagreement = { $count ->
    [one] { $count } बात पर दो फ़ाइलें एक-दूसरे से अलग हैं; नई या ज़्यादा पूरी फ़ाइल मानी गई
   *[other] { $count } बातों पर दो फ़ाइलें एक-दूसरे से अलग हैं; नई या ज़्यादा पूरी फ़ाइल मानी गई
}
report-gap-no-permissions = { $count ->
    [one] { $count } ऐप की अनुमतियां किसी फ़ाइल में नहीं हैं
   *[other] { $count } ऐप की अनुमतियां किसी फ़ाइल में नहीं हैं
}
report-gap-requests-not-listed = फ़ाइलों में यह सूची नहीं है कि ये ऐप कौन-सी अनुमतियां मांगते हैं, इसलिए जो नहीं दिखी वह भी मांगी जा सकती है
report-gap-shared-user-missing = { $count ->
    [one] { $count } ऐप अपनी अनुमतियां दूसरों के साथ साझा करता है, और वे किसी फ़ाइल में नहीं हैं
   *[other] { $count } ऐप अपनी अनुमतियां दूसरों के साथ साझा करते हैं, और वे किसी फ़ाइल में नहीं हैं
}
report-gap-no-packages = फ़ाइलों में ऐप की कोई सूची नहीं थी
report-gap-list-cut = फ़ोन की ऐप सूची बीच में टूट गई, इसलिए ऐप एक-एक करके पूछे गए
report-gap-apps-hidden = { $count ->
    [one] फ़ोन इस ऐप को सभी ऐप नहीं दिखाता, इसलिए और भी हो सकते हैं ({ $count } कारण)
   *[other] फ़ोन इस ऐप को सभी ऐप नहीं दिखाता, इसलिए और भी हो सकते हैं ({ $count } कारण)
}
report-gap-grants-not-visible = { $count ->
    [one] { $count } दूसरी प्रोफ़ाइल के ऐप दिखते हैं, पर उन्हें क्या अनुमति है यह नहीं
   *[other] { $count } दूसरी प्रोफ़ाइलों के ऐप दिखते हैं, पर उन्हें क्या अनुमति है यह नहीं
}

report-gap-ways = किसी भी ऐप के बारे में पता नहीं कि वह यहां तक पहुंचता है या नहीं: { $routes }

report-gap-detail = { $what }: { $detail }
report-gap-of-user = { $what } ({ $user })
report-gaps-what-to-do = छूटी हुई फ़ाइलें बनाएं, जो लॉक था उसे खोलें, और फिर से जांचें। जो इस रिपोर्ट में नहीं है, वह भी फ़ोन पर हो सकता है।
report-more = … और { $count }

report-source = { $count ->
    [one] { $count } फ़ाइल: { $files }
   *[other] { $count } फ़ाइलें: { $files }
}
report-source-captured = { $count ->
    [one] { $count } फ़ाइल, { $time } को बनी: { $files }
   *[other] { $count } फ़ाइलें, सबसे नई { $time } को बनी: { $files }
}
report-source-no-names = किसी फ़ाइल में ऐप के नाम नहीं हैं, और सबसे ज़्यादा नाम ही बताते हैं। और ऐप पहचानने के लिए package,label कॉलम वाली सूची जोड़ें।
report-rules = { $severity }: { $rules }
report-rule = { $rule } ({ $count })
report-rules-explain = “lendlens explain RULE” बताता है कि कोई नियम क्यों मायने रखता है और कब बेवजह की चेतावनी है।
report-citation = { $title }, { $date }: { $url }
report-tool = LendLens { $version }, जानकारी { $knowledge }, { $entries ->
    [one] { $entries } प्रविष्टि
   *[other] { $entries } प्रविष्टियां
}। इस कंप्यूटर से कुछ भी बाहर नहीं गया।

## On the phone itself, in place of what speaks of files and of the command line

report-phone-answer-nothing = कुछ भी जांचा नहीं जा सका: कोई ऐप दिखाया नहीं गया।
report-phone-but-gaps = { $count ->
    [one] पर { $count } चीज़ देखी नहीं जा सकी, इसलिए निश्चिंत न हों।
   *[other] पर { $count } चीज़ें देखी नहीं जा सकीं, इसलिए निश्चिंत न हों।
}
report-phone-more-gaps = { $count ->
    [one] और भी हो सकते हैं: { $count } चीज़ देखी नहीं जा सकी।
   *[other] और भी हो सकते हैं: { $count } चीज़ें देखी नहीं जा सकीं।
}
report-phone-complete = किसी ऐप को जो देखने की अनुमति है, वह सब पढ़ा गया।
report-phone-section-sources = क्या पढ़ा गया
report-phone-step-verify = फिर से जांचें। बंद वही है जिसे फ़ोन खुद अब बंद दिखाता है।
report-phone-ask-how = यह सिर्फ़ आप जानते हैं। ऐप में जवाब दें; जवाब इसी फ़ोन पर रहता है और उसके बाद गिना जाता है।
report-phone-others-count = { $count ->
    [one] { $count } दूसरा ऐप आपके संपर्क पढ़ सकता है।
   *[other] { $count } दूसरे ऐप आपके संपर्क पढ़ सकते हैं।
}
report-phone-others-files = { $count ->
    [one] { $count } और ऐप देखा गया।
   *[other] { $count } और ऐप देखे गए।
}
report-phone-gaps-what-to-do = जो मना किया था उसकी अनुमति दें, जो लॉक था उसे खोलें, और फिर से जांचें। जो इस रिपोर्ट में नहीं है, वह भी फ़ोन पर हो सकता है।
report-phone-source = { $files }
report-phone-tool = LendLens { $version }, जानकारी { $knowledge }, { $entries ->
    [one] { $entries } प्रविष्टि
   *[other] { $entries } प्रविष्टियां
}। इस फ़ोन से कुछ भी बाहर नहीं गया।

# What can be done in a country. The sentences of the rules and channels themselves stand in data/guidance/.

report-guidance-list = देश के हिसाब से जानकारी: नियम, शिकायत कहाँ करें, क्या भेजें
report-guidance-exists = lendlens guidance: आपके देश के नियम, शिकायत कहाँ करें, और भेजने के लिए एक पत्र।
report-guidance-title = आप क्या कर सकते हैं: { $country }
report-guidance-note = नियम कर्ज़ देने वालों के बारे में आम तौर पर हैं; कोई कंपनी उन्हें मानती है या नहीं, यह संबंधित कार्यालय तय करता है। यह कानूनी सलाह नहीं है, और नंबर व पते बदलते हैं: स्रोत और उसकी तारीख देखें।
report-guidance-rules = नियम
report-guidance-says = क्या कहा गया है
report-guidance-source = स्रोत
report-guidance-source-line = { $title }, { $date }, { $checked } को देखा गया ({ $reliability }): { $url }
report-guidance-undated = तारीख नहीं
report-guidance-own-text = मूल पाठ
report-guidance-described = दूसरों ने बताया
report-guidance-weak = कमज़ोर स्रोत
report-guidance-channels = शिकायत कहाँ करें, इसी क्रम में
report-guidance-care = सावधानी
report-guidance-check = इस्तेमाल से पहले जाँच लें
report-guidance-for = किसके लिए
report-guidance-contact = संपर्क
report-guidance-bring = क्या साथ रखें
report-guidance-store = Google Play के ऐप्लिकेशन के लिए
report-guidance-evidence = सबूत के तौर पर रखें
report-guidance-letters = आप क्या भेज सकते हैं
report-guidance-blanks = जो बड़े कोष्ठक में है, उसे भरें।
report-guidance-complaint = शिकायत का पत्र
report-guidance-contacts = आपके संपर्कों के लिए संदेश
report-guidance-guess-sim = आपके सिम कार्ड से { $country } का अनुमान होता है। यह सिर्फ़ अनुमान है।
report-guidance-guess-language = आपके फ़ोन की भाषा से { $country } का अनुमान होता है। यह सिर्फ़ अनुमान है।
