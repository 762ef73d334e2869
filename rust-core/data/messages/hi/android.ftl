# Draft: Hindi that no second native speaker has read yet (docs/translating.md).
#
# What the Android app says around a report. Texts about an audit come with its answer, from the other files.
#
# For the app alone: tests/examples/android_strings.rs makes Android's string resources of it.
# `app-history-empty` becomes `history_empty`, a choice by { $count } a plural, { NUMBER($done) } a number.
# Buttons have three words at most. Calm, no exclamation marks; "seen" and "not seen", never "safe".

app-name = LendLens
app-language = hi

## Buttons used on several screens

app-yes = हां
app-no = नहीं
app-ask-later = बाद में पूछें
app-cancel = रद्द करें
app-back = वापस
app-delete = मिटाएं
app-more = ज़्यादा विकल्प
app-show-fewer = कम दिखाएं

## First run

app-welcome-title = आपके संपर्क कौन पढ़ सकता है?
app-welcome-read = LendLens यह पढ़ता है कि इस फ़ोन पर कौन-से ऐप हैं और हर ऐप को क्या करने की अनुमति है।
app-welcome-never = यह आपके संपर्क, कॉल या मैसेज नहीं पढ़ता, और इसके पास ऐसी कोई अनुमति भी नहीं है।
app-welcome-stays = इस फ़ोन से कुछ भी बाहर नहीं जाता: LendLens इंटरनेट का इस्तेमाल नहीं कर सकता।
app-welcome-all-apps-title = यह सभी ऐप क्यों देखता है
app-welcome-all-apps = लोन ऐप ढूंढने के लिए LendLens को देखना होता है कि कौन-से ऐप इंस्टॉल हैं। Android इसे “query all packages” कहता है। यह सूची सिर्फ़ जांच के काम आती है, और किसी काम के नहीं।
app-welcome-list-permission = यह फ़ोन आपसे पूछता है कि LendLens ऐप की सूची पढ़े या नहीं। इसके बिना कुछ ही ऐप की जांच हो सकेगी, और जवाब में यह बताया जाएगा।
app-welcome-start = अभी जांचें
app-welcome-allow-list = सूची देखने दें

## Answer

app-answer-check-again = फिर से जांचें
app-answer-none-yet = अभी कोई जांच नहीं हुई
app-answer-none-yet-more = इस फ़ोन की जांच करें और देखें कि कौन-से लोन ऐप आपके संपर्कों तक पहुंच सकते हैं।
app-answer-checked = { $time } को जांचा गया
app-answer-last-used = पिछली बार इस्तेमाल: { $time }
app-answer-apps-checked = { $count ->
    [one] { $count } ऐप की जांच हुई
   *[other] { $count } ऐप की जांच हुई
}
app-answer-section-now = आपके संपर्क पढ़ सकते हैं
app-answer-section-could = आपके संपर्क पा सकते हैं
app-answer-section-closed = अभी नहीं पढ़ सकते
app-answer-section-unknown = पता नहीं
app-answer-section-ask = क्या यह लोन ऐप है?
app-answer-section-features = बैंक, वॉलेट और दुकानें जो लोन भी देती हैं
app-answer-section-others = दूसरे ऐप जो आपके संपर्क पढ़ सकते हैं
app-answer-section-not-seen = क्या नहीं दिखा
app-answer-all-seen = यह जांच जो कुछ देखती है, वह सब देखा जा सका।
app-answer-never-seen = कोई भी जांच क्या नहीं देख सकती
app-answer-never-seen-more = पहले क्या कॉपी हुआ और कितनी बार: और पढ़ें
app-answer-apps = { $count ->
    [one] { $count } ऐप
   *[other] { $count } ऐप
}

## Check under way

app-progress-title = जांच हो रही है
app-progress-apps = { NUMBER($total) } में से { NUMBER($done) } ऐप
app-progress-starting = ऐप की सूची पढ़ी जा रही है
app-progress-cancelling = रोका जा रहा है
app-progress-cancelled = जांच रोक दी गई
app-progress-cancelled-more = कुछ भी बदला नहीं गया और कुछ भी रखा नहीं गया।

## One app

app-detail-why-lends = हमें यह लोन ऐप क्यों लगता है
app-detail-why-lends-none = ऐसा कुछ नहीं मिला जिससे लगे कि यह लोन देता है।
app-detail-reach = यह आपके संपर्कों तक कैसे पहुंचता है
app-detail-other-reach = यह और कहां तक पहुंच सकता है
app-detail-findings = क्या मिला
app-detail-show-evidence = सबूत दिखाएं
app-detail-steps = आप क्या कर सकते हैं
app-detail-rules = नियम और स्रोत
app-detail-about = इस ऐप के बारे में
app-detail-package = पैकेज का नाम
app-detail-installed-from = कहां से इंस्टॉल हुआ
app-detail-installed-from-unknown = पता नहीं
app-detail-step = चरण { NUMBER($number) }
app-detail-open-app-settings = ऐप सेटिंग खोलें
app-detail-no-settings = इस फ़ोन में इसके लिए कोई पेज नहीं मिला। फ़ोन की सेटिंग खोलें और यह चरण खुद पूरा करें।
app-detail-gone = यह ऐप पिछली जांच में नहीं है।

## Back from the settings: read again, and said what really changed

app-recheck-reading = फिर से पढ़ा जा रहा है
app-recheck-turned-off = बंद हो गया
app-recheck-still-on = अब भी चालू
app-recheck-cannot-tell = पता नहीं चल सका

## Is this a loan app?

app-question-title = क्या यह लोन ऐप है?
app-question-more = सिर्फ़ नाम से पता नहीं चलता। { $app } किस काम का है, यह आप सबसे अच्छी तरह जानते हैं। आपका जवाब इसी फ़ोन पर रहता है और अब से गिना जाएगा।
app-question-answered-yes = आपका जवाब: यह लोन ऐप है
app-question-answered-no = आपका जवाब: यह लोन ऐप नहीं है
app-question-change = जवाब बदलें

## What a verdict and a user of the phone are called

app-verdict-can-read = आपके संपर्क पढ़ सकता है
app-verdict-can-obtain-silently = दोबारा पूछे बिना पा सकता है
app-verdict-may-ask = अभी नहीं पढ़ सकता, पर आपसे पूछ सकता है
app-verdict-requested = आपके संपर्क मांगता है
app-verdict-blocked = बंद किया हुआ
app-verdict-write-only = संपर्क लिख सकता है, पढ़ नहीं सकता
app-verdict-accounts-only = सिर्फ़ फ़ोन के खातों तक पहुंचता है
app-verdict-not-requested = आपके संपर्क नहीं मांगता
app-verdict-not-installed = यहां इंस्टॉल नहीं है
app-verdict-unknown = पता नहीं
app-user-owner = मालिक
app-user-work = वर्क प्रोफ़ाइल
app-user-clone = ऐप क्लोन
app-user-private = प्राइवेट स्पेस
app-user-secure-folder = सिक्योर फ़ोल्डर
app-user-guest = मेहमान
app-user-other = दूसरा उपयोगकर्ता

## Settings

app-settings-title = सेटिंग
app-settings-title-more = निगरानी, पुरानी जांचें, निजता, आपके जवाब
app-settings-watch = निगरानी
app-settings-private = अगर यह फ़ोन किसी और के हाथ लग सकता है
app-settings-keep-checks = पुरानी जांचें रखें
app-settings-keep-checks-more = सिर्फ़ इसी फ़ोन पर। इसे बंद करने पर रखी हुई जांचें मिट जाती हैं।
app-settings-hide-screens = स्क्रीन छिपाएं
app-settings-hide-screens-more = न स्क्रीनशॉट बनेगा, न हाल के ऐप में स्क्रीन दिखेगी। सबूत चाहिए तो रिपोर्ट सेव करें।
app-settings-delete-all = सब मिटाएं
app-settings-delete-all-more = पुरानी जांचें, आपके जवाब और शेयर की गई रिपोर्टों की कॉपी
app-settings-answers = आपके जवाब
app-settings-answer-yes = लोन ऐप है
app-settings-answer-no = लोन ऐप नहीं है
app-settings-answer-remove = जवाब वापस लें

## An app file, before it is installed

app-file-title = ऐप फ़ाइल जांचें
app-file-title-more = इंस्टॉल करने से पहले देखें कि APK क्या-क्या मांगेगी
app-file-choose = फ़ाइल चुनें
app-file-more = कोई ऐप फ़ाइल (APK, APKS या XAPK) चुनें और इंस्टॉल करने से पहले देखें कि वह क्या-क्या मांगेगी।
app-file-reading-file = फ़ाइल पढ़ी जा रही है
app-file-not-installed = यह फ़ाइल इंस्टॉल नहीं है। इसे यहां सिर्फ़ पढ़ा जाता है, इसका कुछ भी चलाया नहीं जाता।
app-file-failed = यह फ़ाइल पढ़ी नहीं जा सकी
app-file-failed-more = हो सकता है कि फ़ाइल हटा दी गई हो, कहीं और चली गई हो, या दूसरे ऐप ने उसे देखने की इजाज़त वापस ले ली हो। उसे इस फ़ोन पर सेव करें और यहां से खोलें।

## Save and share

app-share-title = रिपोर्ट शेयर करें
app-share-forms = फ़ॉर्मैट
app-share-save = फ़ाइल सेव करें
app-share-send = शेयर करें
app-share-text = टेक्स्ट, लोगों के लिए
app-share-json = JSON, प्रोग्राम के लिए
app-share-warning-title = इसमें आपके ऐप के नाम हैं
app-share-warning = रिपोर्ट में इस फ़ोन के ऐप के नाम हैं और, अगर पता हो, तो यह भी कि उन्होंने आपके संपर्क कब इस्तेमाल किए। इसे सिर्फ़ भरोसे के व्यक्ति को दें, और जो कॉपी काम की न रहे उसे मिटा दें।
app-share-saved-file = रिपोर्ट सेव हो गई
app-share-failed = रिपोर्ट सेव नहीं हो सकी
app-share-file-name = LendLens रिपोर्ट { $date }

## Watch

app-watch-title = बदलावों पर नज़र
app-watch-more = जब कोई ऐप इंस्टॉल या अपडेट होता है, और हर दिन एक बार, LendLens फिर से जांचता है। इसे इंटरनेट नहीं चाहिए, और जांच में कुछ घंटों की देर हो सकती है।
app-watch-notifications-off = सूचनाएं बंद हैं, इसलिए LendLens आपको बता नहीं सकता।
app-watch-allow-notifications = सूचनाएं चालू करें
app-watch-channel = संपर्कों की पहुंच में बदलाव
app-watch-channel-more = बताता है जब कोई नया या अपडेट हुआ लोन ऐप आपके संपर्कों तक पहुंच सकता है।
app-watch-found-title = संपर्कों की पहुंच बदली
app-watch-found = { $count ->
    [one] { $count } ऐप को देखना ज़रूरी है।
   *[other] { $count } ऐप को देखना ज़रूरी है।
}
app-watch-found-named = { $app } आपके संपर्कों तक पहुंच सकता है।
app-watch-public-title = LendLens
app-watch-public = कुछ नया है।

## History

app-history-title = पुरानी जांचें
app-history-empty = कोई पुरानी जांच नहीं
app-history-empty-more = हर जांच यहां, सिर्फ़ इसी फ़ोन पर रखी जाती है, ताकि आप देख सकें कि क्या बदला।
app-history-delete-one = यह जांच मिटाएं
app-history-delete-one-question = { $time } की जांच मिटाएं?
app-history-delete-all = सब मिटाएं
app-history-delete-all-question = सभी पुरानी जांचें मिटाएं?
app-history-delete-all-more = मिटाने के बाद इन्हें वापस नहीं लाया जा सकता। जो रिपोर्टें आपने कहीं और सेव या शेयर की हैं, वे वहीं रहेंगी।
app-history-unreadable = यह जांच फिर से पढ़ी नहीं जा सकी, इसे सिर्फ़ मिटाया जा सकता है।

## Help

app-guidance-title = नियम और शिकायत
app-guidance-more = आपके देश के नियम, शिकायत कहाँ करें, भेजने के लिए पत्र
app-guidance-choose = आपका देश
app-guidance-other = दूसरा देश

app-help-title = मदद
app-help-not-seen-title = क्या देखा नहीं जा सकता
app-help-not-seen = किसी ऐप ने पहले क्या कॉपी किया और वह कहां गया। अनुमति कब दी गई। संपर्कों का ज़्यादातर इस्तेमाल: Android किसी आम ऐप को सिर्फ़ यह दिखाता है कि अभी किस बात की अनुमति है। लॉक किए हुए स्पेस, दूसरे उपयोगकर्ता या वर्क प्रोफ़ाइल के ऐप छिपे हो सकते हैं, और उनकी अनुमतियां भी।
app-help-names-title = लोन ऐप कैसे पहचाने जाते हैं
app-help-names = प्रकाशित सूचियों से, नाम से और ऐप के अपने शब्दों से। हर ऐप के साथ कारण लिखा है। इसमें ग़लती हो सकती है; तब ऐप के पेज पर सवाल का जवाब दें।
app-help-off-title = बंद करने से क्या होता है
app-help-off = उसके बाद ऐप आपके संपर्क नहीं पढ़ सकता। ऐप इंस्टॉल रहता है; आपका खाता और आपका कर्ज़ वैसे ही रहते हैं।
app-help-not-undone-title = इससे क्या वापस नहीं होता
app-help-not-undone = जो संपर्क पढ़े जा चुके हैं, वे पढ़ने वाले के पास रहते हैं। फ़ॉर्म में आपने जो नाम और नंबर लिखे, जैसे आपात स्थिति का संपर्क, वे भी। कर्ज़ देने वाली कंपनी से उन्हें मिटाने को कहें, और जिन लोगों की बात है उन्हें बता दें।
app-help-refuses-title = अगर इसके बाद लोन ऐप काम न करे
app-help-refuses = वह जो दिखाए, उसका स्क्रीनशॉट लें। अक्सर आप कंपनी की वेबसाइट पर, बैंक ट्रांसफ़र से या फ़ोन पर भुगतान कर सकते हैं और अपना अनुबंध देख सकते हैं। अनुमति फिर से देने पर कंपनी सारे संपर्क पढ़ सकेगी; कुछ फ़ोन ऐप को ख़ाली डेटा देने की सुविधा देते हैं। काम करने से मना करना स्टोर या आपके देश के नियमों के विरुद्ध हो सकता है: स्क्रीनशॉट के साथ शिकायत करें।
app-help-phone-held-title = अगर यह फ़ोन किसी और के हाथ लग सकता है
app-help-phone-held = पुरानी जांचें मिटाएं या उन्हें रखना बंद करें, और सेव की गई रिपोर्टों की कॉपी देख लें। सेटिंग में आप इसकी स्क्रीन को स्क्रीनशॉट और हाल के ऐप से भी बाहर रख सकते हैं। LendLens खुद इंस्टॉल किए गए ऐप में दिखता रहेगा।
app-help-privacy-title = LendLens डेटा के साथ क्या करता है
app-help-privacy = यह पुरानी जांचें और आपके जवाब इसी फ़ोन पर रखता है और कुछ नहीं भेजता: यह इंटरनेट का इस्तेमाल नहीं कर सकता। यह बैकअप में नहीं जाता। ऐप मिटाने पर दोनों मिट जाते हैं।
app-help-fallible-title = जवाब का मतलब क्या है
app-help-fallible = “पढ़ सकता है” का मतलब “पढ़ लिया” नहीं है, और “नहीं दिखा” का मतलब “नहीं है” नहीं है। यहां किसी का नाम आना उस पर कोई आरोप नहीं है।
app-help-licences = लाइसेंस
app-help-licences-more = LendLens मुफ़्त और खुला सॉफ़्टवेयर है, Apache License 2.0 या MIT License के तहत। इसमें दूसरों का काम भी शामिल है:
app-help-licences-list = Rust की मानक लाइब्रेरी और Rust समुदाय के crate (Apache 2.0, MIT, Unicode 3.0, Zlib), Kotlin की मानक लाइब्रेरी (Apache 2.0)
app-help-sources = स्रोत
app-help-sources-more = हर कारण के साथ लिखा है कि यह कौन कहता है। सूचियां और उनकी तारीखें, गिने गए शब्दों के साथ, सोर्स कोड में हैं।
app-help-version = वर्शन { $version }
app-help-knowledge = { $count ->
    [one] जानकारी { $version }, { $count } ऐप सूची में
   *[other] जानकारी { $version }, { $count } ऐप सूची में
}

## When something fails

app-error-title = कुछ गड़बड़ हुई
app-error-more = LendLens की किसी गड़बड़ी से जांच रुक गई। आपके फ़ोन पर कुछ नहीं बदला गया। फिर से कोशिश करें; फिर भी ऐसा हो तो नीचे का टेक्स्ट भेजकर बताएं। पहले उसे पढ़ लें: उसमें ऐप के नाम हो सकते हैं।
app-error-list = ऐप की सूची पढ़ी नहीं जा सकी
app-error-list-more = फ़ोन ने मना कर दिया। फ़ोन की सेटिंग में LendLens को ऐप की सूची देखने दें, फिर दोबारा जांचें।
app-error-storage = जांच रखी नहीं जा सकी
app-error-storage-more = नतीजा आप अभी देख सकते हैं, पर यह पुरानी जांचों में नहीं रहेगा। थोड़ी जगह ख़ाली करें।
app-error-copy = टेक्स्ट कॉपी करें
app-error-copied = टेक्स्ट कॉपी हो गया

## What a screen reader says

app-spoken-button = { $button }, { $what }
