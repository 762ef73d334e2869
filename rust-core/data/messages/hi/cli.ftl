# Draft: Hindi that no second native speaker has read yet (docs/translating.md).
#
# What the command line says beside the report.

cli-reading = { $name } पढ़ा जा रहा है
cli-judging = परखा जा रहा है
cli-auditing = { $files } फ़ाइलें जांची गईं, { $found } में कुछ मिला
cli-adb-before = कोई फ़ाइल नहीं बताई गई। फ़ाइलें बनाने के लिए: USB डीबगिंग चालू करें, फ़ोन जोड़ें, और यह हिस्सा { $shell } में पेस्ट करें।
cli-adb-after = इस फ़ोल्डर में आपके ऐप की सूची है: इसे किसी और को न दें, और काम पूरा होने पर मिटा दें।

cli-cannot-write = { $path } में लिखा नहीं जा सका: { $problem }
cli-cannot-read = { $path } पढ़ा नहीं जा सका: { $problem }
cli-column-missing = { $path } की पहली पंक्ति में कॉलम "{ $column }" नहीं है
cli-knowledge-broken = इस प्रोग्राम में शामिल जानकारी ख़राब है ({ $problem }); कृपया इसे फिर से इंस्टॉल करें
cli-no-such-rule = "{ $name }" न कोई नियम है, न किसी पैकेज का नाम। नियम ये हैं: { $rules }
cli-no-such-country = "{ $name }" के लिए कोई मार्गदर्शन नहीं है। उपलब्ध देश: { $known }
cli-row-unreadable = पंक्ति { $row } छोड़ दी गई: { $problem }
cli-answer-not-understood = जवाबों की पंक्ति { $row } छोड़ दी गई: पैकेज का नाम और yes या no होना चाहिए

cli-rule-about = { $rule } · गंभीरता { $severity } · वर्शन { $since } से
cli-rule-why = यह क्यों मायने रखता है
cli-rule-false-alarm = कब यह बेवजह की चेतावनी है
cli-rule-what-to-do = क्या करें
cli-rule-sources = स्रोत, बाज़ार के हिसाब से

cli-not-in-catalog = { $package } सूची में नहीं है। इससे उसके पक्ष या विपक्ष में कुछ पता नहीं चलता।
cli-entry-about = { $package }: { $class }
cli-entry-names = नाम
cli-entry-markets = बाज़ार
cli-entry-sources = किन सूचियों में
cli-entry-note = टिप्पणी
cli-entry-no-accusation = यहां होने का मतलब है कि किसी सूची में इस ऐप का नाम है। इसका मतलब यह नहीं कि ऐप कुछ ग़लत करता है।
cli-entry-packages = पैकेज
cli-entry-signers = हस्ताक्षर (SHA-256)
cli-entry-source = { $title }, { $date }: { $url } ({ $licence })
cli-entry-correction = यहाँ कुछ गलत है?
cli-entry-correction-how = इस प्रोजेक्ट में issue खोलें, या lenders.csv में बदलाव भेजें: एंट्री { $id } का नाम, क्या गलत है, और ऐसा सार्वजनिक पेज जो यह दिखाता हो। आगे क्या होता है, यह docs/catalog.md में है।
cli-unlisted-judged = सिर्फ़ पैकेज के नाम से आँका गया: { $class }; कर्ज़ देने या कर्ज़ देने वालों तक पहुँचाने की संभावना { $percent } %। नाम या ऐप्लिकेशन से और पता चल सकता है।
cli-evidence-why = क्यों
cli-evidence = { $kind }: { $detail } ({ $weight }; { $source })
cli-evidence-context = { $detail } ({ $weight })
cli-evidence-none = पैकेज के नाम में कर्ज़ के पक्ष या विपक्ष में कुछ नहीं है।
cli-evidence-sum = भार log-odds हैं; उनका जोड़ संभावना देता है।

cli-class-lender = लोगों को कर्ज़ देता है
cli-class-lending-feature = दूसरी सेवाओं के साथ कर्ज़ भी देता है
cli-class-loan-marketplace = कर्ज़ देने वालों तक पहुंचाता है
cli-class-loan-calculator = कर्ज़ का हिसाब लगाता है या उधार का खाता रखता है
cli-class-loan-guide = कर्ज़ के बारे में जानकारी देता है
cli-class-none = कर्ज़ देने से इसका कोई संबंध नहीं है
