# Draft: Hindi that no second native speaker has read yet (docs/translating.md).
#
# What the rules say. Of each rule: title (without places), message (places app, package and its own), why it matters,
# when it is a false alarm, what to do. Neutral words about named apps: the observed fact, then the rule it meets.

## Rules

rule-lender-used-contacts-title = लोन ऐप ने संपर्कों का इस्तेमाल किया है
rule-lender-used-contacts-message = { $app } को संपर्कों तक जाने दिया गया, पिछली बार { $time } को। { $now }
rule-lender-used-contacts-message-without-time = इन फ़ाइलों के बनने से पहले { $app } को संपर्कों तक जाने दिया गया। { $now }
rule-lender-used-contacts-why = जो नाम और नंबर फ़ोन से बाहर जा चुके, उन्हें वापस नहीं बुलाया जा सकता। अनुमति बंद करने से आगे का रास्ता रुकता है; जो हो चुका उसमें सबूत रखना और संपर्कों के लोगों को बताना काम आता है।
rule-lender-used-contacts-false-alarm = यह निशान बताता है कि सिस्टम ने ऐप को जाने दिया। यह नहीं बताता कि क्या पढ़ा या आगे भेजा गया: हो सकता है कि ऐप ने सूची दिखाई और उसमें से एक आपात संपर्क चुना गया। इसमें समय फ़ोन की घड़ी का है, जो ग़लत हो सकती है।
rule-lender-used-contacts-what-to-do = सबूत रखें। अनुमति बंद करें या इनकार पक्का करें, और देख लें कि वह बंद है। शिकायत करें, और अपने संपर्कों के लोगों को बता दें।

rule-lender-reads-contacts-title = लोन ऐप संपर्क पढ़ सकता है
rule-lender-reads-contacts-message = { $app } इस फ़ोन के सारे संपर्क पढ़ सकता है।
rule-lender-reads-contacts-why = कर्ज़ देने वालों और उनके वसूली करने वालों ने कर्ज़दार के संपर्कों में सबको कॉल और मैसेज किए हैं। जो ऐप संपर्क पढ़ सकता है, उसे उन्हें कॉपी करने में एक पल लगता है।
rule-lender-reads-contacts-false-alarm = ऐप संपर्क पढ़ सकता है; पढ़ता है या नहीं, यह कोई नहीं जानता। फ़ोन निशान थोड़े समय ही रखता है, इसलिए “कोई निशान नहीं” का मतलब “कभी नहीं” नहीं है। हो सकता है कि आपने अनुमति सोच-समझकर दी हो।
rule-lender-reads-contacts-what-to-do = सबूत रखें। संपर्क की अनुमति बंद करें; इससे पूरा समूह बंद होता है, ताकि बिना पूछे कुछ वापस न आए। इनकार पक्का करें, और देख लें कि वह बंद है।

rule-lender-can-obtain-contacts-silently-title = लोन ऐप को मांगते ही संपर्क मिल जाएंगे
rule-lender-can-obtain-contacts-silently-message = { $app } अभी संपर्क नहीं पढ़ सकता, पर उसके पास उसी समूह की दूसरी अनुमति है: उसकी अगली मांग बिना पूछे मान ली जाएगी।
rule-lender-can-obtain-contacts-silently-why = Android एक समूह के लिए एक ही बार पूछता है। जिसने ऐप को खाते देखने या संपर्क जोड़ने दिया, उसने अगली मांग से सारे संपर्क पढ़ने की अनुमति भी दे दी।
rule-lender-can-obtain-contacts-silently-false-alarm = हो सकता है कि ऐप कभी मांगे ही नहीं। कुछ कंपनियों का Android फिर भी पूछ सकता है।
rule-lender-can-obtain-contacts-silently-what-to-do = समूह की दूसरी अनुमति भी बंद करें, इनकार पक्का करें, और देख लें कि वह बंद है।

rule-lender-requests-contacts-title = लोन ऐप संपर्क मांगता है
rule-lender-requests-contacts-message = { $app } संपर्क पढ़ने की अनुमति मांगता है। उसके पास अनुमति है या नहीं, यह इन फ़ाइलों में नहीं है।
rule-lender-requests-contacts-why = ऐप जो मांगता है, वह उसे मिल सकता है। फ़ैसला करने का सबसे अच्छा समय इंस्टॉल करने से पहले है।
rule-lender-requests-contacts-false-alarm = मांगना और मिलना अलग बातें हैं: हो सकता है कि अनुमति न दी गई हो या कभी मांगी ही न गई हो।
rule-lender-requests-contacts-what-to-do = पूछने पर मना करें। फ़ोन से दिखवाएं कि उसे क्या मिला है: adb shell dumpsys package PACKAGE।

rule-lender-granted-at-install-title = लोन ऐप को इंस्टॉल होते ही संपर्क मिल गए
rule-lender-granted-at-install-message = { $app } Android 5.1 या उससे पुराने के लिए बना है और उसे इंस्टॉल होते ही संपर्क मिल गए। किसी से पूछा नहीं गया।
rule-lender-granted-at-install-why = इतने पुराने Android के ऐप को सारी अनुमतियां एक साथ मिल जाती हैं। सामान्य स्विच अनुमति नहीं हटाता, बल्कि सिस्टम ऐप को ख़ाली डेटा देने लगता है।
rule-lender-granted-at-install-false-alarm = Android 10 से फ़ोन ऐसे ऐप की अनुमतियां पहली बार चलने से पहले समीक्षा के लिए दिखाता है; हो सकता है कि आपने वहां सहमति दी हो।
rule-lender-granted-at-install-what-to-do = सेटिंग में संपर्क बंद करें, या कंप्यूटर से: adb shell cmd appops set PACKAGE READ_CONTACTS ignore. वापस पढ़कर देखें: adb shell cmd appops get PACKAGE READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = फ़ोन बनाने वाली कंपनी ने किसी लोन ऐप को संपर्क दे दिए
rule-preinstalled-lender-granted-by-default-message = { $app } फ़ोन के साथ आया और उसे पहले से संपर्क दे दिए गए थे। किसी से पूछा नहीं गया।
rule-preinstalled-lender-granted-by-default-why = पहले से दी गई अनुमति फ़ोन के मालिक का फ़ैसला नहीं है, और ज़्यादातर मालिकों को इसका पता ही नहीं चलता।
rule-preinstalled-lender-granted-by-default-false-alarm = फ़ोन कंपनी का वित्त ऐप लोन के अलावा और काम भी कर सकता है, और हो सकता है कि वह कभी खोला ही न गया हो।
rule-preinstalled-lender-granted-by-default-what-to-do = सेटिंग में संपर्क बंद करें। जहां यह बदला न जा सके, ऐप को बंद करें: adb shell pm disable-user --user USER PACKAGE.

rule-lender-reads-call-log-title = लोन ऐप कॉल देख सकता है
rule-lender-reads-call-log-message = { $app } देख सकता है कि किसे कॉल की गई और किसने कॉल की।
rule-lender-reads-call-log-why = कॉल लॉग बताता है कि किसी के लिए कौन अहम है, कितनी बार और कितनी देर बात होती है। रिश्तेदारों और नियोक्ताओं को ढूंढने के लिए यह संपर्कों से ज़्यादा बताता है।
rule-lender-reads-call-log-false-alarm = ऐप कॉल देख सकता है; देखता है या नहीं, यह अलग बात है। डिफ़ॉल्ट फ़ोन ऐप को कॉल लॉग चाहिए होता है।
rule-lender-reads-call-log-what-to-do = कॉल लॉग बंद करें। अगर यह डिफ़ॉल्ट फ़ोन ऐप है, तो कोई दूसरा चुनें। देख लें कि वह बंद है।

rule-lender-reads-sms-title = लोन ऐप SMS देख सकता है
rule-lender-reads-sms-message = { $app } SMS देख सकता है, फ़ोन पर मौजूद या आने वाले।
rule-lender-reads-sms-why = मैसेज से पता चलता है कि किससे बात होती है, बैंक में कितना पैसा है, वेतन कितना है, और एक बार वाले कोड (OTP) क्या हैं।
rule-lender-reads-sms-false-alarm = कुछ ऐप सिर्फ़ OTP का इंतज़ार करते हैं; Android में इसके ऐसे तरीके हैं जिनमें यह अनुमति नहीं चाहिए।
rule-lender-reads-sms-what-to-do = SMS बंद करें। अगर यह डिफ़ॉल्ट SMS ऐप है, तो कोई दूसरा चुनें। देख लें कि वह बंद है।

rule-lender-sees-screen-or-notifications-title = लोन ऐप स्क्रीन या सूचनाएं देखता है
rule-lender-sees-screen-or-notifications-message = { $app } सुलभता सेवा के रूप में या सूचनाएं पढ़ने के लिए चालू है। वह स्क्रीन पर या सूचनाओं में जो है वह देखता है, चैट और नाम भी।
rule-lender-sees-screen-or-notifications-why = जो स्क्रीन पर है, उसके लिए संपर्कों की अनुमति नहीं चाहिए: चैट, फ़ोन ऐप और संपर्क ऐप वहां पढ़े जा सकते हैं।
rule-lender-sees-screen-or-notifications-false-alarm = जिसे सुलभता सेवा की ज़रूरत है, उसने इसे जान-बूझकर चालू किया हो सकता है; लोन ऐप के लिए यह असामान्य होगा।
rule-lender-sees-screen-or-notifications-what-to-do = इसे सेटिंग › सुलभता में या सेटिंग › सूचनाएं › सूचनाओं का ऐक्सेस में बंद करें।

rule-lender-may-ask-for-contacts-title = लोन ऐप अब भी संपर्क मांग सकता है
rule-lender-may-ask-for-contacts-message = { $app } संपर्क नहीं पढ़ सकता, पर वह यह अनुमति मांगता है और फिर से पूछ सकता है।
rule-lender-may-ask-for-contacts-why = यह सवाल अक्सर आवेदन के बीच में आता है, जब मना करना सबसे मुश्किल होता है। पहले से पक्का किया हुआ इनकार उस घड़ी से बचाता है।
rule-lender-may-ask-for-contacts-false-alarm = इस रास्ते से फ़ोन के बाहर कुछ नहीं गया। हो सकता है कि ऐप कभी न पूछे।
rule-lender-may-ask-for-contacts-what-to-do = पूछने पर मना करें, या पहले से इनकार पक्का करें: adb shell pm set-permission-flags --user USER PACKAGE android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = कोई ऐप, जो लोन ऐप हो सकता है, संपर्क पढ़ सकता है
rule-possible-lender-reads-contacts-message = { $app } लोन ऐप हो सकता है, और वह संपर्क पढ़ सकता है या उनका इस्तेमाल कर चुका है। आप सबसे अच्छी तरह जानते हैं: क्या यह लोन ऐप है?
rule-possible-lender-reads-contacts-why = नाम से हर बात पता नहीं चलती: कर्ज़ देने वाले कई ऐप का नाम बस एक ब्रांड है। जहां नाम से पता न चले, हम अंदाज़ा लगाने के बजाय पूछते हैं।
rule-possible-lender-reads-contacts-false-alarm = हो सकता है कि ऐप का लोन से कोई संबंध न हो। आपके जवाब से यह तय हो जाता है।
rule-possible-lender-reads-contacts-what-to-do = बताएं कि यह लोन ऐप है या नहीं (--answers FILE); फिर वही करें जो लोन ऐप के लिए है।

rule-lender-in-clone-or-work-profile-title = लोन ऐप क्लोन या वर्क प्रोफ़ाइल में है
rule-lender-in-clone-or-work-profile-message = { $app } इस फ़ोन के उपयोगकर्ता { $user } में, यानी क्लोन या वर्क प्रोफ़ाइल में, इंस्टॉल है और वहां उसकी अनुमतियां अलग हैं।
rule-lender-in-clone-or-work-profile-why = हर प्रोफ़ाइल के स्विच अलग होते हैं: मालिक के लिए जो बंद किया, वह वहां चालू हो सकता है। क्लोन मालिक के संपर्क इस्तेमाल कर सकता है, और वर्क प्रोफ़ाइल में संपर्क सहकर्मियों के होते हैं।
rule-lender-in-clone-or-work-profile-false-alarm = पहले से इंस्टॉल ऐप अक्सर हर प्रोफ़ाइल में दिखते हैं, भले ही किसी ने उन्हें वहां न रखा हो।
rule-lender-in-clone-or-work-profile-what-to-do = उस कॉपी का अनुमति वाला पेज खोलें, या सिर्फ़ वही कॉपी हटाएं: adb shell pm uninstall --user USER PACKAGE.

rule-lender-lists-apps-title = लोन ऐप इंस्टॉल किए गए ऐप की सूची देख सकता है
rule-lender-lists-apps-message = { $app } देख सकता है कि इस फ़ोन पर कौन-से ऐप इंस्टॉल हैं।
rule-lender-lists-apps-why = सूची से दूसरे कर्ज़, बैंक, सेहत, धर्म और परिवार के बारे में पता चलता है। कर्ज़ देने वालों ने इससे कर्ज़दारों को परखा है और उन पर दबाव डाला है।
rule-lender-lists-apps-false-alarm = कुछ ऐप इस तरह छेड़छाड़ किए गए फ़ोन पहचानते हैं। ज़्यादातर फ़ोन पर यह अनुमति इंस्टॉल के साथ आती है; वहां सिर्फ़ ऐप हटाने से यह ख़त्म होती है।
rule-lender-lists-apps-what-to-do = जहां फ़ोन में इसका स्विच हो, वहां बंद करें। नहीं तो सिर्फ़ ऐप हटाने से यह ख़त्म होगा।

rule-lender-outside-a-store-title = लोन ऐप हमारी जानकारी के किसी स्टोर से नहीं आया
rule-lender-outside-a-store-message = { $app } को हमारी सूची के किसी ऐप स्टोर ने इंस्टॉल नहीं किया।
rule-lender-outside-a-store-why = स्टोर ऐप जांचता है, हटाता है और शिकायतें लेता है। लिंक या फ़ाइल से आए ऐप के लिए ऐसा कोई नहीं करता।
rule-lender-outside-a-store-false-alarm = हो सकता है कि यह ऐसे स्टोर से आया हो जो हमारी सूची में नहीं है, बैकअप से या नए फ़ोन पर लाते समय आया हो, या इंस्टॉल करने वाला ऐप बाद में हटा दिया गया हो।
rule-lender-outside-a-store-what-to-do = सबूत रखें, साथ में वह लिंक या फ़ाइल भी जिससे यह आया। ज़रूरत न हो तो हटा दें। शिकायत करें।

rule-lending-feature-reads-contacts-title = लोन की सुविधा वाला कोई ऐप संपर्क पढ़ सकता है
rule-lending-feature-reads-contacts-message = { $app } दूसरी सेवाओं के साथ लोन भी देता है, और वह संपर्क पढ़ सकता है।
rule-lending-feature-reads-contacts-why = बैंक, वॉलेट या दुकान को दोस्तों को पैसे भेजने के लिए संपर्क चाहिए हो सकते हैं। वही अनुमति लोन के भी काम आती है; किसलिए इस्तेमाल हुई, यह सिर्फ़ ऐप जानता है।
rule-lending-feature-reads-contacts-false-alarm = ज़्यादातर लोग यह अनुमति पैसे भेजने या चैट के लिए देते हैं। तय करें कि आप ये काम करते हैं या नहीं।
rule-lending-feature-reads-contacts-what-to-do = तय करें कि जिस काम के लिए संपर्क चाहिए, वह आप करते हैं या नहीं। नहीं करते तो संपर्क बंद करें।

rule-store-rule-lender-contacts-title = निजी लोन और संपर्कों पर Google Play का नियम
rule-store-rule-lender-contacts-message = { $app } Google Play से आया और संपर्क मांगता है। निजी लोन पर Google Play की नीति, जो 31 मई 2023 से लागू है, निजी लोन वाले ऐप को संपर्कों तक पहुंच की अनुमति नहीं देती।
rule-store-rule-lender-contacts-why = नीति इस बारे में है कि ऐप क्या मांगता है, चाहे आपने जो भी अनुमति दी हो। जो ऐप इसे नहीं मानते, Google Play उनकी रिपोर्ट लेता है।
rule-store-rule-lender-contacts-false-alarm = हो सकता है कि स्टोर इस ऐप को निजी लोन का ऐप न मानता हो। कोई दूसरा प्रोग्राम भी इंस्टॉल करते समय खुद को स्टोर बता सकता है।
rule-store-rule-lender-contacts-what-to-do = सबूत रखें, और Google Play में ऐप के पेज पर उसकी रिपोर्ट करें।

rule-necessary-information-cn-title = चीन: संपर्क लोन ऐप के लिए ज़रूरी जानकारी नहीं हैं
rule-necessary-information-cn-message = { $app } संपर्क मांगता है। ज़रूरी निजी जानकारी पर चीन के नियम के अनुसार, जो 1 मई 2021 से लागू है, संपर्क ऑनलाइन लोन ऐप की ज़रूरी जानकारी में नहीं आते, और जो इन्हें न दे उसे वह अपनी बुनियादी सेवा देने से मना नहीं कर सकता।
rule-necessary-information-cn-why = आप संपर्क देने से मना कर सकते हैं, और बुनियादी सेवा फिर भी मिलनी चाहिए।
rule-necessary-information-cn-false-alarm = नियम सहमति से ज़्यादा जानकारी मांगने से नहीं रोकता। सिर्फ़ चीनी नाम से साबित नहीं होता कि ऐप मुख्य भूमि चीन का है।
rule-necessary-information-cn-what-to-do = मना करें; बुनियादी सेवा मिलती रहनी चाहिए। नियम जारी करने वाले विभागों से शिकायत करें।

rule-apk-tampering-title = किसी ऐप की फ़ाइल ऐसी बनी है कि ग़लत पढ़ी जाए, या कोई फ़ोन उसे इंस्टॉल नहीं करेगा
rule-apk-tampering-message = { $app } की फ़ाइल में ऐसी चीज़ें हैं जिन्हें फ़ोन अनदेखा कर देता है और दूसरे प्रोग्राम अटक जाते हैं। वह क्या मांगता है, यह यहां वैसे बताया गया है जैसे फ़ोन उसे पढ़ता।
rule-apk-tampering-message-refused = फ़ोन { $app } की यह फ़ाइल इसी रूप में इंस्टॉल नहीं करेगा। जो पढ़ा जा सका, वह यहां बताया गया है।
rule-apk-tampering-why = ऐसी तरकीबों से इंस्टॉल होने से पहले फ़ाइल को परखा नहीं जा सकता: स्टोर, स्कैनर या कोई जिज्ञासु व्यक्ति कुछ नहीं देखता, या फ़ोन से अलग कुछ देखता है।
rule-apk-tampering-false-alarm = कोड को नकल से बचाने वाले प्रोग्राम भी ऐसा करते हैं, और पुराने या लापरवाह बिल्ड टूल और परीक्षण की फ़ाइलें भी। रास्ते में कटी हुई फ़ाइल भी इंस्टॉल नहीं हो सकती। इससे यह पता नहीं चलता कि ऐप लोन देता है या नहीं।
rule-apk-tampering-what-to-do = फ़ाइल इंस्टॉल न करें। ऐप चाहिए तो किसी स्टोर से लें, और मिलाकर देखें कि वह क्या मांगता है।

rule-app-reads-contacts-title = कोई ऐप संपर्क पढ़ सकता है
rule-app-reads-contacts-message = { $app } संपर्क पढ़ सकता है। यह लोन ऐप जैसा नहीं लगता।
rule-app-reads-contacts-message-system = { $app } फ़ोन का हिस्सा है और संपर्क पढ़ सकता है।
rule-app-reads-contacts-why = कोई ऐप न छूटे, इसके लिए संपर्क पढ़ सकने वाले हर ऐप को जानना ज़रूरी है: जो आज खेल लगता है, वह कल लोन दे सकता है।
rule-app-reads-contacts-false-alarm = मैसेंजर, फ़ोन ऐप और संपर्क ऐप को संपर्क चाहिए होते हैं।
rule-app-reads-contacts-what-to-do = जिस ऐप को इसकी ज़रूरत नहीं, उसके लिए संपर्क बंद करें।

rule-unreadable-app-title = किसी ऐप की अनुमतियां इन फ़ाइलों में नहीं हैं
rule-unreadable-app-message = { $app } क्या कर सकता है, यह इन फ़ाइलों में नहीं है। इसका मतलब यह नहीं कि वह कुछ नहीं कर सकता।
rule-unreadable-app-why = जो ऐप पढ़ा नहीं जा सका, उसे ठीक नहीं मान लिया गया है।
rule-unreadable-app-false-alarm = सिर्फ़ नामों की सूची या बीच में कटा हुआ डंप अनुमतियां नहीं दिखाता। पूरे डंप के साथ यह चेतावनी हट जाती है।
rule-unreadable-app-what-to-do = फ़ोन से दिखवाएं और जवाब को फ़ाइलों में जोड़ें: adb shell dumpsys package PACKAGE।

rule-incomplete-audit-title = यह जांच अधूरी है
rule-incomplete-audit-message = { $count ->
    [one] { $count } चीज़ देखी नहीं जा सकी। जो इस रिपोर्ट में नहीं है, वह भी फ़ोन पर हो सकता है।
   *[other] { $count } चीज़ें देखी नहीं जा सकीं। जो इस रिपोर्ट में नहीं है, वह भी फ़ोन पर हो सकता है।
}
rule-incomplete-audit-why = जो नहीं दिखा उस पर चुप रहना “कुछ नहीं मिला” जैसा लगेगा।
rule-incomplete-audit-false-alarm = कुछ कमियों से इस सवाल पर फ़र्क नहीं पड़ता, जैसे किसी दूसरे ऐप की न पढ़ी जा सकी पंक्ति। रिपोर्ट में हर कमी लिखी है।
rule-incomplete-audit-what-to-do = छूटी हुई फ़ाइलें बनाएं, लॉक प्रोफ़ाइल खोलें, और फिर से जांचें।

## The verdict, as a sentence

evidence-verdict-not-installed = इस उपयोगकर्ता के लिए यह इंस्टॉल नहीं है।
evidence-verdict-unknown = यह अभी संपर्क पढ़ सकता है या नहीं, यह इन फ़ाइलों में नहीं है।
evidence-verdict-can-read = यह अभी संपर्क पढ़ सकता है।
evidence-verdict-blocked = यह अभी संपर्क नहीं पढ़ सकता: रास्ता बंद है।
evidence-verdict-can-obtain-silently = यह अभी संपर्क नहीं पढ़ सकता, पर मांगते ही बिना पूछे पा लेगा।
evidence-verdict-may-ask = यह अभी संपर्क नहीं पढ़ सकता, पर उन्हें मांग सकता है।
evidence-verdict-requested = यह संपर्क मांगता है; उसे मिले हैं या नहीं, यह इन फ़ाइलों में नहीं है।
evidence-verdict-write-only = यह संपर्क बदल सकता है और उन्हें पढ़ने की अनुमति नहीं मांगता।
evidence-verdict-accounts-only = संपर्कों के समूह में से यह सिर्फ़ फ़ोन के खाते मांगता है।
evidence-verdict-not-requested = यह संपर्क नहीं मांगता।

## Ways

evidence-way = { $route }: { $state }
evidence-state-not-requested = नहीं मांगा गया
evidence-state-requested = मांगा गया; मिला या नहीं, यह इन फ़ाइलों में नहीं है
evidence-state-not-asked = अब तक किसी से पूछा नहीं गया
evidence-state-denied = मना किया गया; ऐप फिर पूछ सकता है
evidence-state-denied-for-good = पक्के तौर पर मना
evidence-state-blocked-by-policy = डिवाइस की नीति ने मना किया
evidence-state-ask-every-time = हर बार पूछता है
evidence-state-granted-once = सिर्फ़ इस बार के लिए मिला
evidence-state-granted-but-blocked = मिला, पर दूसरे स्विच से बंद
evidence-state-granted = मिला हुआ है
evidence-state-granted-at-install = इंस्टॉल होते ही मिला
evidence-state-granted-by-default = फ़ोन कंपनी ने पहले से दिया
evidence-state-granted-by-role = किसी भूमिका के साथ मिला, जैसे डिफ़ॉल्ट फ़ोन ऐप
evidence-state-granted-fixed = ऐसे मिला कि कोई वापस नहीं ले सकता
evidence-state-unknown = इन फ़ाइलों में नहीं
evidence-flags = अनुमति के फ़्लैग: { $flags }
evidence-app-op = इसके app-op का मोड: { $mode }
evidence-asks-for = यह { $permission } मांगता है।
evidence-old-target = यह API लेवल { $target } के लिए बना है, उस समय के लिए जब ऐप को पूछना नहीं पड़ता था (23 से पहले)।

## Traces

evidence-last-access = पिछली बार { $time } को जाने दिया गया।
evidence-last-access-minutes = { $count ->
    [0] पिछली बार { $time } को जाने दिया गया, जांच से एक मिनट से भी कम पहले।
    [one] पिछली बार { $time } को जाने दिया गया, जांच से { $count } मिनट पहले।
   *[other] पिछली बार { $time } को जाने दिया गया, जांच से { $count } मिनट पहले।
}
evidence-last-access-hours = { $count ->
    [one] पिछली बार { $time } को जाने दिया गया, जांच से { $count } घंटा पहले।
   *[other] पिछली बार { $time } को जाने दिया गया, जांच से { $count } घंटे पहले।
}
evidence-last-access-days = { $count ->
    [one] पिछली बार { $time } को जाने दिया गया, जांच से { $count } दिन पहले।
   *[other] पिछली बार { $time } को जाने दिया गया, जांच से { $count } दिन पहले।
}
evidence-access-ago-minutes = { $count ->
    [0] पिछली बार फ़ाइल बनने से एक मिनट से भी कम पहले जाने दिया गया।
    [one] पिछली बार फ़ाइल बनने से { $count } मिनट पहले जाने दिया गया।
   *[other] पिछली बार फ़ाइल बनने से { $count } मिनट पहले जाने दिया गया।
}
evidence-access-ago-hours = { $count ->
    [one] पिछली बार फ़ाइल बनने से { $count } घंटा पहले जाने दिया गया।
   *[other] पिछली बार फ़ाइल बनने से { $count } घंटे पहले जाने दिया गया।
}
evidence-access-ago-days = { $count ->
    [one] पिछली बार फ़ाइल बनने से { $count } दिन पहले जाने दिया गया।
   *[other] पिछली बार फ़ाइल बनने से { $count } दिन पहले जाने दिया गया।
}
evidence-access-in-background = उस समय ऐप स्क्रीन पर नहीं था।
evidence-access-in-foreground = उस समय ऐप स्क्रीन पर था।
evidence-access-limits = फ़ोन सिर्फ़ पिछली बार का समय रखता है; यह नहीं बताता कि उससे पहले कितनी बार, क्या पढ़ा गया या वह कहां गया।
evidence-last-reject = पिछली बार { $time } को मना किया गया।
evidence-last-reject-minutes = { $count ->
    [0] पिछली बार { $time } को मना किया गया, जांच से एक मिनट से भी कम पहले।
    [one] पिछली बार { $time } को मना किया गया, जांच से { $count } मिनट पहले।
   *[other] पिछली बार { $time } को मना किया गया, जांच से { $count } मिनट पहले।
}
evidence-last-reject-hours = { $count ->
    [one] पिछली बार { $time } को मना किया गया, जांच से { $count } घंटा पहले।
   *[other] पिछली बार { $time } को मना किया गया, जांच से { $count } घंटे पहले।
}
evidence-last-reject-days = { $count ->
    [one] पिछली बार { $time } को मना किया गया, जांच से { $count } दिन पहले।
   *[other] पिछली बार { $time } को मना किया गया, जांच से { $count } दिन पहले।
}
evidence-last-updated = पिछली बार { $time } को अपडेट हुआ।

## Where it came from

evidence-installer-none = इंस्टॉल करने वाला दर्ज नहीं है: इसे कंप्यूटर से इंस्टॉल किया गया, या इंस्टॉल करने वाला ऐप बाद में हटा दिया गया।
evidence-installer-system = यह फ़ोन के साथ आया।
evidence-installer-store = { $installer } ने इंस्टॉल किया, जो एक स्टोर है।
evidence-installer-file = फ़ाइल से, फ़ोन के अपने इंस्टॉलर ने इंस्टॉल किया।
evidence-installer-shell = कंप्यूटर से इंस्टॉल किया गया।
evidence-installer-browser = ब्राउज़र ने इंस्टॉल किया: { $installer }.
evidence-installer-file-manager = फ़ाइल मैनेजर ने इंस्टॉल किया: { $installer }.
evidence-installer-other = { $installer } ने इंस्टॉल किया, जो हमारी स्टोर सूची में नहीं है।
evidence-originating = फ़ाइल { $originating } से होकर आई।
evidence-source-local-file = इंस्टॉलर ने इसे फ़ोन पर मौजूद फ़ाइल बताया।
evidence-source-downloaded-file = इंस्टॉलर ने इसे डाउनलोड की हुई फ़ाइल बताया।

## Why we think that it lends

evidence-lends-catalog = एक सार्वजनिक सूची में इसका नाम है: { $detail } ({ $source })।
evidence-lends-label = इसके नाम में लोन की बात है: { $detail } ({ $source })।
evidence-lends-package = इसके पैकेज नाम में लोन की बात है: { $detail } ({ $source })।
evidence-lends-texts = इसके अपने शब्दों में लोन की बात है: { $detail } ({ $source })।
evidence-lends-component = इसमें ऐसा हिस्सा है जो लोन ऐप में होता है: { $detail } ({ $source })।
evidence-lends-library = इसमें ऐसी लाइब्रेरी है जो लोन ऐप में होती है: { $detail } ({ $source })।
evidence-lends-signer = इसके हस्ताक्षर दूसरे लोन ऐप जैसे हैं: { $detail } ({ $source })।
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = आपने बताया कि यह लोन ऐप है।

## Where it stands

evidence-user-clone = फ़ोन का उपयोगकर्ता { $user } क्लोन प्रोफ़ाइल है।
evidence-user-work = फ़ोन का उपयोगकर्ता { $user } वर्क प्रोफ़ाइल है।
evidence-user-other = फ़ोन का उपयोगकर्ता { $user }.
evidence-cn-listed = एक सूची इसे मुख्य भूमि चीन का ऐप बताती है ({ $source })।
evidence-cn-label = इस फ़ोन पर इसका नाम मुख्य भूमि चीन की तरह लिखा है: { $label }

## What could not be seen

evidence-gap-unreadable = { $count ->
    [one] { $count } फ़ाइल या फ़ोल्डर पढ़ा नहीं जा सका।
   *[other] { $count } फ़ाइलें या फ़ोल्डर पढ़े नहीं जा सके।
}
evidence-gap-empty = { $count ->
    [one] { $count } स्रोत ख़ाली था।
   *[other] { $count } स्रोत ख़ाली थे।
}
evidence-gap-unrecognised = { $count ->
    [one] { $count } स्रोत पहचाना नहीं गया।
   *[other] { $count } स्रोत पहचाने नहीं गए।
}
evidence-gap-unsupported = { $count ->
    [one] { $count } स्रोत ऐसे प्रकार का है जिसे हम जानते हैं पर पढ़ते नहीं।
   *[other] { $count } स्रोत ऐसे प्रकार के हैं जिन्हें हम जानते हैं पर पढ़ते नहीं।
}
evidence-gap-not-answered = { $count ->
    [one] फ़ोन ने { $count } सवाल के जवाब में गड़बड़ी बताई।
   *[other] फ़ोन ने { $count } सवालों के जवाब में गड़बड़ी बताई।
}
evidence-gap-cut-off = { $count ->
    [one] { $count } स्रोत बीच में ही ख़त्म हो जाता है।
   *[other] { $count } स्रोत बीच में ही ख़त्म हो जाते हैं।
}
evidence-gap-filtered = { $count ->
    [one] { $count } स्रोत सिर्फ़ एक हिस्सा दिखाता है।
   *[other] { $count } स्रोत सिर्फ़ एक हिस्सा दिखाते हैं।
}
evidence-gap-malformed = { $count ->
    [one] { $count } पंक्ति या हिस्सा समझ में नहीं आया।
   *[other] { $count } पंक्तियां या हिस्से समझ में नहीं आए।
}
evidence-gap-encoding = { $count ->
    [one] { $count } जगह पर बाइट टेक्स्ट नहीं थे।
   *[other] { $count } जगहों पर बाइट टेक्स्ट नहीं थे।
}
evidence-gap-limit = { $count ->
    [one] { $count } जगह पर हमारी पढ़ने की सीमा से ज़्यादा था।
   *[other] { $count } जगहों पर हमारी पढ़ने की सीमा से ज़्यादा था।
}
evidence-gap-user-not-visible = { $count ->
    [one] फ़ोन के { $count } उपयोगकर्ता के ऐप नहीं दिखाए गए।
   *[other] फ़ोन के { $count } उपयोगकर्ताओं के ऐप नहीं दिखाए गए।
}
evidence-gap-contradiction = { $count ->
    [one] { $count } जगह पर कोई स्रोत एक साथ दो बातें कहता है।
   *[other] { $count } जगहों पर कोई स्रोत एक साथ दो बातें कहता है।
}
evidence-gap-disagreement = { $count ->
    [one] { $count } बात पर स्रोत एक-दूसरे से अलग हैं; नया या ज़्यादा पूरा माना गया।
   *[other] { $count } बातों पर स्रोत एक-दूसरे से अलग हैं; नया या ज़्यादा पूरा माना गया।
}
evidence-gap-no-permissions = { $count ->
    [one] { $count } ऐप की अनुमतियां नहीं दिखाई गईं।
   *[other] { $count } ऐप की अनुमतियां नहीं दिखाई गईं।
}
evidence-gap-requests-not-listed = फ़ाइलों में यह सूची नहीं है कि कुछ ऐप कौन-सी अनुमतियां मांगते हैं।
evidence-gap-shared-user-missing = { $count ->
    [one] { $count } ऐप अपनी अनुमतियां दूसरों के साथ साझा करता है, और वे नहीं दिखाई गईं।
   *[other] { $count } ऐप अपनी अनुमतियां दूसरों के साथ साझा करते हैं, और वे नहीं दिखाई गईं।
}
evidence-gap-no-packages = इंस्टॉल किए गए ऐप की कोई सूची नहीं दी गई।
evidence-gap-list-cut = फ़ोन की ऐप सूची बीच में टूट गई; ऐप एक-एक करके पूछे गए।
evidence-gap-apps-hidden = फ़ोन इस ऐप को सभी ऐप नहीं दिखाता।
evidence-gap-grants-not-visible = { $count ->
    [one] { $count } दूसरी प्रोफ़ाइल के ऐप को क्या अनुमति है, यह नहीं दिखाया गया।
   *[other] { $count } दूसरी प्रोफ़ाइलों के ऐप को क्या अनुमति है, यह नहीं दिखाया गया।
}

## What is odd in the file of an app

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, बाइट { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, बाइट { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = { $count ->
    [one] { $count } बात की वजह से फ़ोन यह फ़ाइल इंस्टॉल नहीं करेगा:
   *[other] { $count } बातों की वजह से फ़ोन यह फ़ाइल इंस्टॉल नहीं करेगा:
}
evidence-anomalies-misleads = { $count ->
    [one] { $count } चीज़ को फ़ोन अनदेखा कर देता है, जबकि दूसरे प्रोग्राम अटक सकते हैं या कुछ और देख सकते हैं:
   *[other] { $count } चीज़ों को फ़ोन अनदेखा कर देता है, जबकि दूसरे प्रोग्राम अटक सकते हैं या कुछ और देख सकते हैं:
}
evidence-anomalies-more = … और { $count }.
evidence-part-zip = आर्काइव
evidence-part-manifest = मैनिफ़ेस्ट
evidence-part-resources = रिसोर्स टेबल
evidence-part-signature = हस्ताक्षर
evidence-part-dex = प्रोग्राम कोड
evidence-part-container = पैकेजों का सेट
evidence-anomaly-kind-limit = वहां हमारी पढ़ने की सीमा से ज़्यादा है।
evidence-anomaly-kind-cut-off = यह बीच में ही ख़त्म हो जाता है।
evidence-anomaly-kind-bytes-before-first-entry = आर्काइव की पहली प्रविष्टि से पहले दूसरे बाइट हैं।
evidence-anomaly-kind-bytes-behind-end = आर्काइव के अंत के बाद दूसरे बाइट हैं।
evidence-anomaly-kind-end-record-in-comment = आर्काइव की टिप्पणी में दूसरे अंत जैसी चीज़ है।
evidence-anomaly-kind-no-directory = प्रविष्टियों की सूची नहीं है; प्रविष्टियां उसके बिना ढूंढी गईं।
evidence-anomaly-kind-bytes-behind-directory = प्रविष्टियों की सूची और आर्काइव के अंत के बीच दूसरे बाइट हैं।
evidence-anomaly-kind-directory-shifted = प्रविष्टियों की सूची वहां नहीं है जहां आर्काइव बताता है।
evidence-anomaly-kind-directory-count = आर्काइव प्रविष्टियों की जो संख्या बताता है, वह असल से अलग है।
evidence-anomaly-kind-directory-record = प्रविष्टियों की सूची का एक रिकॉर्ड ख़राब है।
evidence-anomaly-kind-entry-outside-directory = एक प्रविष्टि जिसका नाम ख़राब सूची में नहीं है।
evidence-anomaly-kind-local-header = एक प्रविष्टि का वर्णन दो तरह से है, या दूसरा वर्णन नहीं है।
evidence-anomaly-kind-compression-method = एक प्रविष्टि ऐसे तरीके से पैक है जिसे Android नहीं जानता, या तरीका दो तरह से बताया गया है।
evidence-anomaly-kind-size-mismatch = कोई लंबाई या आकार सही नहीं हो सकता।
evidence-anomaly-kind-encrypted-flag = एक प्रविष्टि पर एन्क्रिप्ट होने का निशान है।
evidence-anomaly-kind-duplicate-entry = दो प्रविष्टियों का नाम एक ही है।
evidence-anomaly-kind-entry-name = प्रविष्टि के नाम में ऐसे अक्षर हैं जो फ़ाइल के नाम में नहीं होते, या वह फ़ाइल और फ़ोल्डर दोनों है।
evidence-anomaly-kind-packed-data = एक प्रविष्टि का पैक किया डेटा ख़राब है।
evidence-anomaly-kind-checksum = एक प्रविष्टि का चेकसम ग़लत है।
evidence-anomaly-kind-chunk-size = एक खंड ऐसा आकार बताता है जो हो नहीं सकता।
evidence-anomaly-kind-unknown-chunk = ऐसे प्रकार का खंड जो वहां नहीं होना चाहिए।
evidence-anomaly-kind-magic = इसकी शुरुआत इसके फ़ॉर्मैट जैसी नहीं है।
evidence-anomaly-kind-string-pool = टेक्स्ट की एक सूची अपनी ही बात काटती है।
evidence-anomaly-kind-masked-name = कोई नाम या नेमस्पेस छिपाता है कि एलिमेंट या एट्रिब्यूट क्या है।
evidence-anomaly-kind-attributes = एट्रिब्यूट दो बार हैं, या फ़ॉर्मैट से अलग रूप में हैं।
evidence-anomaly-kind-nesting = एलिमेंट वैसे नहीं खुलते और बंद होते जैसे होने चाहिए।
evidence-anomaly-kind-missing-element = Android के लिए ज़रूरी कोई एलिमेंट नहीं है, या दो बार है।
evidence-anomaly-kind-bad-value = ऐसा मान जिसे Android नहीं ले सकता।
evidence-anomaly-kind-reference = कोई संदर्भ कहीं नहीं पहुंचता, या गोल-गोल घूमता है।
evidence-anomaly-kind-duplicate-type = रिसोर्स टेबल का एक हिस्सा दो बार है।
evidence-anomaly-kind-signing-block = हस्ताक्षरों का खंड अपनी ही बात काटता है।
evidence-anomaly-kind-signature-stripped = जिस हस्ताक्षर का होना बताया गया है, वह नहीं है।
evidence-anomaly-kind-certificate = कोई प्रमाणपत्र पढ़ा नहीं जा सकता।
evidence-anomaly-kind-unsigned = इस पर किसी के हस्ताक्षर नहीं हैं।
evidence-anomaly-kind-janus = आर्काइव से पहले कोड है, जहां पहले प्रकार का हस्ताक्षर नहीं देखता।
evidence-anomaly-kind-dex = प्रोग्राम कोड अपनी ही बात काटता है।
evidence-anomaly-kind-split = सेट का एक हिस्सा दूसरों के साथ का नहीं है, या पढ़ा नहीं जा सकता।
evidence-anomaly-kind-container-description = सेट अपने बारे में जो बताता है, उसमें वह नहीं है।
evidence-anomaly-kind-base-guessed = सेट में कहीं नहीं लिखा कि मुख्य हिस्सा कौन-सा है, इसलिए अंदाज़ा लगाना पड़ा।
evidence-anomaly-kind-several-variants = सेट में ऐप के कई रूप हैं; सबसे पूरा रूप पढ़ा गया।
evidence-anomaly-kind-request-in-split = सेट का एक हिस्सा ऐसी अनुमति मांगता है जो उसका मुख्य हिस्सा नहीं मांगता।
