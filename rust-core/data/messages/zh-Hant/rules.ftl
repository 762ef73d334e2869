# 各條規則的文字：標題（不含變數）、說明（變數 app、package 及各規則自有變數）、為什麼重要、什麼情況下屬於誤報、怎麼辦。
# 對具名應用程式只用中性措辭：先寫看到的事實，再寫對應的規則。

## 規則

rule-lender-used-contacts-title = 借貸應用程式已存取過聯絡人
rule-lender-used-contacts-message = { $app } 曾存取聯絡人，最近一次是 { $time }。{ $now }
rule-lender-used-contacts-message-without-time = 在匯出這些檔案之前，{ $app } 曾存取聯絡人。{ $now }
rule-lender-used-contacts-why = 姓名和號碼一旦離開手機就收不回來。關閉權限只能管得了以後；對已經發生的事，要靠保留證據、提前告知聯絡人。
rule-lender-used-contacts-false-alarm = 這筆紀錄只說明系統放行了這次存取，並不說明讀了哪些內容、是否外傳：也可能只是彈出聯絡人清單，讓你選一位緊急聯絡人。時間以手機時鐘為準，時鐘可能不準。
rule-lender-used-contacts-what-to-do = 保留證據；關閉權限，或設為不再詢問，並核對確實已關；申訴；提醒聯絡人。

rule-lender-reads-contacts-title = 借貸應用程式可以讀取聯絡人
rule-lender-reads-contacts-message = { $app } 可以讀取這支手機的全部聯絡人。
rule-lender-reads-contacts-why = 放款業者及其催收人員逐一聯絡借款人手機裡的每一位聯絡人，這種情形屢見不鮮。能讀取聯絡人的應用程式，複製一份只需片刻。
rule-lender-reads-contacts-false-alarm = 「可以讀取」不等於「已經讀取」。手機保留存取紀錄的時間很短，沒有紀錄也不等於從未讀取。這項權限也可能是你有意授予的。
rule-lender-reads-contacts-what-to-do = 保留證據；關閉「聯絡人」權限（整組一起關，免得不跳出視窗又取回）；設為不再詢問，並核對確實已關。

rule-lender-can-obtain-contacts-silently-title = 借貸應用程式一要求就能取得聯絡人，不跳出視窗
rule-lender-can-obtain-contacts-silently-message = { $app } 目前還不能讀取聯絡人，但已持有同一權限群組的另一項權限：下次要求會直接獲准，不再跳出視窗詢問。
rule-lender-can-obtain-contacts-silently-why = Android 按權限群組詢問。你允許應用程式取得帳號清單或新增聯絡人，就等於允許它在下次要求時讀取全部聯絡人。
rule-lender-can-obtain-contacts-silently-false-alarm = 應用程式可能一直不要求；有些製造商的系統仍會跳出視窗。
rule-lender-can-obtain-contacts-silently-what-to-do = 把同群組的另一項權限也關掉；設為不再詢問，並核對確實已關。

rule-lender-requests-contacts-title = 借貸應用程式要求了聯絡人權限
rule-lender-requests-contacts-message = { $app } 要求讀取聯絡人的權限；是否已經獲得，這些檔案裡看不出來。
rule-lender-requests-contacts-why = 應用程式要求什麼權限，就可能取得什麼權限。安裝之前是做決定的最好時機。
rule-lender-requests-contacts-false-alarm = 要求不等於獲得：你可能已經拒絕，應用程式也可能從未跳出視窗詢問。
rule-lender-requests-contacts-what-to-do = 跳出視窗時拒絕。讓手機列出已授予的權限：adb shell dumpsys package 套件名稱

rule-lender-granted-at-install-title = 借貸應用程式在安裝時就取得了聯絡人權限
rule-lender-granted-at-install-message = { $app } 按 Android 5.1 或更早版本開發，安裝時即獲得聯絡人權限，沒有詢問過任何人。
rule-lender-granted-at-install-why = 按舊版 Android 開發的應用程式，安裝時就一次取得全部權限。在設定裡關閉後，權限本身收不回來，但系統只會給它空資料。
rule-lender-granted-at-install-false-alarm = 從 Android 10 起，這類應用程式首次啟動前會顯示權限確認頁，你可能在那裡點過同意。
rule-lender-granted-at-install-what-to-do = 在設定裡關閉「聯絡人」，或在電腦上執行：adb shell cmd appops set 套件名稱 READ_CONTACTS ignore；再核對：adb shell cmd appops get 套件名稱 READ_CONTACTS

rule-preinstalled-lender-granted-by-default-title = 手機製造商預先給了借貸應用程式聯絡人權限
rule-preinstalled-lender-granted-by-default-message = { $app } 隨手機預先安裝，並被預先授予聯絡人權限，沒有詢問過擁有者。
rule-preinstalled-lender-granted-by-default-why = 預先授權不是擁有者的決定，多數擁有者也從不知情。
rule-preinstalled-lender-granted-by-default-false-alarm = 製造商的金融應用程式可能不只有借貸功能，也可能從未被開啟過。
rule-preinstalled-lender-granted-by-default-what-to-do = 在設定裡關閉「聯絡人」。無法關閉時，可以停用應用程式：adb shell pm disable-user --user 使用者編號 套件名稱

rule-lender-reads-call-log-title = 借貸應用程式可以查看通話
rule-lender-reads-call-log-message = { $app } 可以看到你打給誰、誰打給你。
rule-lender-reads-call-log-why = 從通話記錄能看出誰對你重要、聯絡多頻繁、聊多久。要找出親友和任職公司，它比聯絡人更有用。
rule-lender-reads-call-log-false-alarm = 「可以查看」不等於「看過」。預設電話應用程式確實需要通話記錄。
rule-lender-reads-call-log-what-to-do = 關閉「通話記錄」權限；如果它是預設電話應用程式，換成別的；並核對確實已關。

rule-lender-reads-sms-title = 借貸應用程式可以查看簡訊
rule-lender-reads-sms-message = { $app } 可以看到手機裡已有的或新收到的簡訊。
rule-lender-reads-sms-why = 簡訊裡有往來對象，也有帳戶餘額、薪資和驗證碼。
rule-lender-reads-sms-false-alarm = 有的應用程式只是為了自動填寫驗證碼；Android 有不需要這項權限的辦法。
rule-lender-reads-sms-what-to-do = 關閉「簡訊」權限；如果它是預設簡訊應用程式，換成別的；並核對確實已關。

rule-lender-sees-screen-or-notifications-title = 借貸應用程式能看到螢幕內容或通知
rule-lender-sees-screen-or-notifications-message = { $app } 已被開啟為無障礙服務或可存取通知的應用程式，能看到螢幕上或通知裡的內容，包括聊天和聯絡人姓名。
rule-lender-sees-screen-or-notifications-why = 看螢幕不需要聯絡人權限：聊天、電話和聯絡人畫面上的內容都能讀到。
rule-lender-sees-screen-or-notifications-false-alarm = 需要無障礙功能的人可能是有意開啟的；但借貸應用程式用到它並不常見。
rule-lender-sees-screen-or-notifications-what-to-do = 在「設定 › 無障礙設定」或「設定 › 通知 › 通知存取權限」裡關閉它。

rule-lender-may-ask-for-contacts-title = 借貸應用程式還可能要求聯絡人權限
rule-lender-may-ask-for-contacts-message = { $app } 目前不能讀取聯絡人，但它會要求這項權限，還可能再次跳出視窗。
rule-lender-may-ask-for-contacts-why = 詢問視窗往往出現在申請借款的途中，正是最難拒絕的時候。事先設為不再詢問，就不用面對那一刻。
rule-lender-may-ask-for-contacts-false-alarm = 聯絡人沒有經這條途徑流出。應用程式也可能一直不要求。
rule-lender-may-ask-for-contacts-what-to-do = 跳出視窗時拒絕，或事先設為不再詢問：adb shell pm set-permission-flags --user 使用者編號 套件名稱 android.permission.READ_CONTACTS user-fixed

rule-possible-lender-reads-contacts-title = 疑似借貸應用程式可以讀取聯絡人
rule-possible-lender-reads-contacts-message = { $app } 可能是借貸應用程式，它可以讀取聯絡人或曾存取聯絡人。你最清楚：它是嗎？
rule-possible-lender-reads-contacts-why = 只看名稱不夠：很多放款業者只用一個品牌名。名稱說不清的，我們會問你，不會猜。
rule-possible-lender-reads-contacts-false-alarm = 它可能與借貸毫無關係。你的回答就是結論。
rule-possible-lender-reads-contacts-what-to-do = 回答它是不是借貸應用程式（--answers 檔名）；如果是，比照借貸應用程式處理。

rule-lender-in-clone-or-work-profile-title = 應用程式分身或工作資料夾裡有借貸應用程式
rule-lender-in-clone-or-work-profile-message = { $app } 安裝在這支手機的使用者 { $user } 裡（應用程式分身或工作資料夾），權限在那裡分開管理。
rule-lender-in-clone-or-work-profile-why = 每個空間的權限開關各自獨立：擁有者這邊關了，那邊可能還開著。應用程式分身可以使用擁有者的聯絡人；工作資料夾裡的聯絡人則是同事的。
rule-lender-in-clone-or-work-profile-false-alarm = 預先安裝的應用程式常常自動出現在每個空間，並不是誰安裝的。
rule-lender-in-clone-or-work-profile-what-to-do = 開啟那個空間裡這個應用程式的權限頁面，或只解除安裝那一份：adb shell pm uninstall --user 使用者編號 套件名稱

rule-lender-lists-apps-title = 借貸應用程式可以讀取已安裝應用程式清單
rule-lender-lists-apps-message = { $app } 可以看到這支手機裝了哪些應用程式。
rule-lender-lists-apps-why = 應用程式清單能反映你在哪些平台借款、用哪家銀行，還涉及健康、信仰和家庭。已有放款業者用它評估借款人、向借款人施壓。
rule-lender-lists-apps-false-alarm = 有的應用程式用它識別被改裝的手機。在多數手機上這項權限隨安裝獲得，只有解除安裝才能收回。
rule-lender-lists-apps-what-to-do = 手機有「讀取應用程式清單」開關的，把它關掉；沒有的，只有解除安裝應用程式才能收回。

rule-lender-outside-a-store-title = 借貸應用程式不是從已知的應用程式商店安裝的
rule-lender-outside-a-store-message = { $app } 不是由我們名單中的任何應用程式商店安裝的。
rule-lender-outside-a-store-why = 應用程式商店會審核、下架應用程式，也受理申訴；從連結或檔案安裝的應用程式沒有人管這些。
rule-lender-outside-a-store-false-alarm = 它可能來自名單之外的商店、備份或換機轉移，或者當初的安裝程式已被刪除。
rule-lender-outside-a-store-what-to-do = 保留證據，包括安裝連結或安裝檔案；不需要就解除安裝；申訴。

rule-lending-feature-reads-contacts-title = 附借貸功能的應用程式可以讀取聯絡人
rule-lending-feature-reads-contacts-message = { $app } 附有借貸功能，並且可以讀取聯絡人。
rule-lending-feature-reads-contacts-why = 銀行、電子錢包或購物應用程式可能需要聯絡人來給朋友轉帳。同一項權限，它的借貸業務同樣可以用；用在哪裡，只有應用程式自己知道。
rule-lending-feature-reads-contacts-false-alarm = 多數人是為了轉帳或聊天授權的。請看看自己是否用得到。
rule-lending-feature-reads-contacts-what-to-do = 想一想自己是否用得到需要聯絡人的功能；用不到就關閉「聯絡人」權限。

rule-store-rule-lender-contacts-title = Google Play 的個人貸款政策與聯絡人
rule-store-rule-lender-contacts-message = { $app } 從 Google Play 安裝，並要求聯絡人權限。Google Play 的個人貸款政策自 2023 年 5 月 31 日起生效，不允許個人貸款應用程式存取聯絡人。
rule-store-rule-lender-contacts-why = 該政策針對的是應用程式要求了什麼權限，與你是否授權無關。對不符合政策的應用程式，Google Play 受理檢舉。
rule-store-rule-lender-contacts-false-alarm = 商店可能不把它歸為個人貸款應用程式。別的程式安裝應用程式時也可能冒用商店的名義。
rule-store-rule-lender-contacts-what-to-do = 保留證據，在 Google Play 的應用程式頁面檢舉。

rule-necessary-information-cn-title = 中國：聯絡人不屬於網路借貸類 App 的必要個人資料
rule-necessary-information-cn-message = { $app } 要求聯絡人權限。中國《常見類型移動互聯網應用程序必要個人信息範圍規定》自 2021 年 5 月 1 日起生效：網路借貸類 App 的必要個人資料不包括聯絡人，App 不得因使用者不同意提供非必要個人資料而拒絕其使用基本功能服務。
rule-necessary-information-cn-why = 你可以拒絕提供聯絡人，基本功能服務應當照常可用。
rule-necessary-information-cn-false-alarm = 該規定並不禁止經使用者同意蒐集更多資料。僅憑中文名稱，不能認定是中國大陸的應用程式。
rule-necessary-information-cn-what-to-do = 拒絕；基本功能服務應當照常可用。向中國發布該規定的部門申訴檢舉。

rule-apk-tampering-title = 應用程式檔案會讓檢查工具誤讀，或手機會拒絕安裝
rule-apk-tampering-message = { $app } 的檔案中有手機會照常讀取、其他程式卻會出錯的內容。這裡列出的是手機實際會讀到的權限。
rule-apk-tampering-message-refused = { $app } 的這個檔案，手機會拒絕安裝。這裡列出的是其中仍能讀到的內容。
rule-apk-tampering-why = 這類手法讓檔案在安裝前避開檢查：應用程式商店、掃描工具或想一探究竟的人，什麼也看不到，或者看到的與手機讀到的不同。
rule-apk-tampering-false-alarm = 保護程式碼不被複製的工具也會這樣做；陳舊或粗糙的封裝工具、測試用檔案同樣如此。傳輸中被截斷的檔案也無法安裝。這一項不說明應用程式是否與借貸有關。
rule-apk-tampering-what-to-do = 不要安裝這個檔案。確實需要這個應用程式的，從應用程式商店下載，並比較它要求的權限。

rule-app-reads-contacts-title = 有應用程式可以讀取聯絡人
rule-app-reads-contacts-message = { $app } 可以讀取聯絡人，看起來不是借貸應用程式。
rule-app-reads-contacts-message-system = { $app } 是手機內建的，可以讀取聯絡人。
rule-app-reads-contacts-why = 把能讀取聯絡人的應用程式全列出來，才不會遺漏：今天看起來是遊戲的，明天可能就開始放款。
rule-app-reads-contacts-false-alarm = 聊天、電話和聯絡人應用程式本來就需要聯絡人。
rule-app-reads-contacts-what-to-do = 凡是用不著的，都把「聯絡人」權限關掉。

rule-unreadable-app-title = 這些檔案裡沒有某個應用程式的權限
rule-unreadable-app-message = { $app } 有哪些權限，這些檔案裡沒有。這不等於它什麼都做不了。
rule-unreadable-app-why = 讀不到的應用程式，不能算沒有問題。
rule-unreadable-app-false-alarm = 只有名稱清單或匯出檔案不完整時，看不到權限。換成完整的匯出檔案，這一項就會消失。
rule-unreadable-app-what-to-do = 讓手機列出它的權限，把結果存進檔案一併檢查：adb shell dumpsys package 套件名稱

rule-incomplete-audit-title = 本次檢查不完整
rule-incomplete-audit-message = 有 { $count } 項內容沒看到。報告裡沒有的，手機上仍可能有。
rule-incomplete-audit-why = 沒看到的不說出來，就會被當成「沒有問題」。
rule-incomplete-audit-false-alarm = 有些缺失與聯絡人無關，例如別的應用程式的某一列無法識別。報告中逐條列出。
rule-incomplete-audit-what-to-do = 補齊缺少的檔案，解鎖仍上鎖的空間，再檢查一次。

## 結論

evidence-verdict-not-installed = 該使用者沒有安裝它。
evidence-verdict-unknown = 它現在能否讀取聯絡人，這些檔案裡看不出來。
evidence-verdict-can-read = 它現在可以讀取聯絡人。
evidence-verdict-blocked = 它現在不能讀取聯絡人：權限已關閉。
evidence-verdict-can-obtain-silently = 它現在不能讀取聯絡人，但一要求就能取得，不跳出視窗。
evidence-verdict-may-ask = 它現在不能讀取聯絡人，但還可能要求。
evidence-verdict-requested = 它要求聯絡人權限；是否已經獲得，這些檔案裡看不出來。
evidence-verdict-write-only = 它可以修改聯絡人，沒有要求讀取。
evidence-verdict-accounts-only = 在聯絡人權限群組中，它只要求取得手機上的帳號。
evidence-verdict-not-requested = 它沒有要求聯絡人權限。

## 途徑

evidence-way = { $route }：{ $state }
evidence-state-not-requested = 未要求
evidence-state-requested = 會要求，是否已獲得看不出來
evidence-state-not-asked = 尚未跳出視窗詢問
evidence-state-denied = 已拒絕，應用程式還可再問
evidence-state-denied-for-good = 已拒絕且不再詢問
evidence-state-blocked-by-policy = 被裝置管理政策禁止
evidence-state-ask-every-time = 每次詢問
evidence-state-granted-once = 僅本次允許
evidence-state-granted-but-blocked = 已授予，但被另一道開關關閉
evidence-state-granted = 已授予
evidence-state-granted-at-install = 安裝時授予
evidence-state-granted-by-default = 由製造商預先授予
evidence-state-granted-by-role = 隨角色（如預設電話應用程式）授予
evidence-state-granted-fixed = 已授予且無法收回
evidence-state-unknown = 這些檔案裡看不出來
evidence-flags = 權限標誌：{ $flags }
evidence-app-op = 應用程式操作（app-op）模式：{ $mode }
evidence-asks-for = 它要求 { $permission } 權限。
evidence-old-target = 它按 API 等級 { $target } 開發，低於需要跳出視窗詢問的等級（23）。

## 存取紀錄

evidence-last-access = 最近一次放行：{ $time }。
evidence-last-access-minutes = { $count ->
    [0] 最近一次放行：{ $time }，距檢查不到 1 分鐘。
   *[other] 最近一次放行：{ $time }，檢查前 { $count } 分鐘。
}
evidence-last-access-hours = 最近一次放行：{ $time }，檢查前 { $count } 小時。
evidence-last-access-days = 最近一次放行：{ $time }，檢查前 { $count } 天。
evidence-access-ago-minutes = { $count ->
    [0] 最近一次放行：匯出檔案前不到 1 分鐘。
   *[other] 最近一次放行：匯出檔案前 { $count } 分鐘。
}
evidence-access-ago-hours = 最近一次放行：匯出檔案前 { $count } 小時。
evidence-access-ago-days = 最近一次放行：匯出檔案前 { $count } 天。
evidence-access-in-background = 當時這個應用程式在背景，不在螢幕上。
evidence-access-in-foreground = 當時這個應用程式在前景，正顯示在螢幕上。
evidence-access-limits = 手機只保留最近一次：之前存取過多少次、讀了什麼、傳到哪裡，都看不出來。
evidence-last-reject = 最近一次被拒：{ $time }。
evidence-last-reject-minutes = { $count ->
    [0] 最近一次被拒：{ $time }，距檢查不到 1 分鐘。
   *[other] 最近一次被拒：{ $time }，檢查前 { $count } 分鐘。
}
evidence-last-reject-hours = 最近一次被拒：{ $time }，檢查前 { $count } 小時。
evidence-last-reject-days = 最近一次被拒：{ $time }，檢查前 { $count } 天。
evidence-last-updated = 最近更新：{ $time }。

## 安裝來源

evidence-installer-none = 沒有安裝來源記錄：從電腦安裝，或當初的安裝程式已被刪除。
evidence-installer-system = 隨手機預先安裝。
evidence-installer-store = 由應用程式商店 { $installer } 安裝。
evidence-installer-file = 由手機內建的安裝程式從檔案安裝。
evidence-installer-shell = 從電腦安裝。
evidence-installer-browser = 由瀏覽器 { $installer } 安裝。
evidence-installer-file-manager = 由檔案管理員 { $installer } 安裝。
evidence-installer-other = 由 { $installer } 安裝，它不在我們的應用程式商店名單中。
evidence-originating = 安裝檔案經由 { $originating } 而來。
evidence-source-local-file = 安裝程式註明：手機上的檔案。
evidence-source-downloaded-file = 安裝程式註明：下載的檔案。

## 判斷為借貸應用程式的依據

evidence-lends-catalog = 公開名單中有它：{ $detail }（{ $source }）。
evidence-lends-label = 名稱與借貸有關：{ $detail }（{ $source }）。
evidence-lends-package = 套件名稱與借貸有關：{ $detail }（{ $source }）。
evidence-lends-texts = 應用程式自身文字與借貸有關：{ $detail }（{ $source }）。
evidence-lends-component = 含有借貸應用程式常見的元件：{ $detail }（{ $source }）。
evidence-lends-library = 含有借貸應用程式常見的程式庫：{ $detail }（{ $source }）。
evidence-lends-signer = 與其他借貸應用程式簽章相同：{ $detail }（{ $source }）。
evidence-lends-context = { $detail }（{ $source }）
evidence-lends-user = 你說過它是貸款應用程式。

## 所在位置

evidence-user-clone = 手機的使用者 { $user } 是應用程式分身。
evidence-user-work = 手機的使用者 { $user } 是工作資料夾。
evidence-user-other = 手機的使用者 { $user }。
evidence-cn-listed = 有名單將它列為中國大陸應用程式（{ $source }）。
evidence-cn-label = 它在這支手機上的名稱是中國大陸的寫法：{ $label }

## 沒能看到的

evidence-gap-unreadable = { $count } 個檔案或資料夾無法讀取。
evidence-gap-empty = { $count } 個檔案是空的。
evidence-gap-unrecognised = { $count } 個檔案無法識別。
evidence-gap-unsupported = { $count } 個檔案的類型已知，但不支援讀取。
evidence-gap-not-answered = 手機對 { $count } 項查詢傳回了錯誤。
evidence-gap-cut-off = { $count } 個檔案中途截斷。
evidence-gap-filtered = { $count } 個檔案只顯示了一部分。
evidence-gap-malformed = { $count } 處內容無法解析。
evidence-gap-encoding = { $count } 處含有非文字的位元組。
evidence-gap-limit = { $count } 處內容超出讀取上限。
evidence-gap-user-not-visible = { $count } 個使用者空間裡的應用程式沒看到。
evidence-gap-contradiction = { $count } 處內容自相矛盾。
evidence-gap-disagreement = { $count } 處檔案之間不一致，已採用較新或較完整的一份。
evidence-gap-no-permissions = { $count } 個應用程式的權限不在這些檔案裡。
evidence-gap-requests-not-listed = 檔案沒有列出部分應用程式要求了哪些權限。
evidence-gap-shared-user-missing = { $count } 個應用程式與其他應用程式共用權限，而這些權限不在檔案裡。
evidence-gap-no-packages = 沒有提供已安裝應用程式的清單。
evidence-gap-list-cut = 手機提供的應用程式清單中途斷了，已改為逐個查詢。
evidence-gap-apps-hidden = 手機沒有向LendLens 顯示全部應用程式。
evidence-gap-grants-not-visible = { $count } 個其他使用者空間裡的應用程式得到了哪些權限，沒有顯示。

## 應用程式檔案中的異常

evidence-anomaly = { $file }，{ $part }：{ $what }
evidence-anomaly-at = { $file }，{ $part }，第 { $offset } 位元組：{ $what }
evidence-anomaly-with = { $file }，{ $part }：{ $what }（{ $detail }）
evidence-anomaly-at-with = { $file }，{ $part }，第 { $offset } 位元組：{ $what }（{ $detail }）
evidence-anomalies-refused = 有 { $count } 處會使手機拒絕安裝：
evidence-anomalies-misleads = 有 { $count } 處手機會照常讀取，其他程式卻可能出錯或讀到別的內容：
evidence-anomalies-more = ……另有 { $count } 處。
evidence-part-zip = 壓縮檔
evidence-part-manifest = 資訊清單
evidence-part-resources = 資源表格
evidence-part-signature = 簽章
evidence-part-dex = 程式碼
evidence-part-container = 套件組
evidence-anomaly-kind-limit = 內容超出讀取上限。
evidence-anomaly-kind-cut-off = 內容中途截斷。
evidence-anomaly-kind-bytes-before-first-entry = 壓縮檔的第一個項目之前另有內容。
evidence-anomaly-kind-bytes-behind-end = 壓縮檔的結尾之後另有內容。
evidence-anomaly-kind-end-record-in-comment = 壓縮檔的註解裡有一處看似結尾的記錄。
evidence-anomaly-kind-no-directory = 缺少項目清單，項目是繞過它找到的。
evidence-anomaly-kind-bytes-behind-directory = 項目清單與壓縮檔結尾之間另有內容。
evidence-anomaly-kind-directory-shifted = 項目清單不在壓縮檔所指的位置。
evidence-anomaly-kind-directory-count = 壓縮檔宣告的項目數與實際不符。
evidence-anomaly-kind-directory-record = 項目清單中有一條記錄已損壞。
evidence-anomaly-kind-entry-outside-directory = 有一個項目不在已損壞的項目清單裡。
evidence-anomaly-kind-local-header = 同一項目有兩種不一致的描述，或缺少其中一種。
evidence-anomaly-kind-compression-method = 項目的壓縮方式 Android 不認識，或前後說法不一。
evidence-anomaly-kind-size-mismatch = 有一處長度或大小不可能成立。
evidence-anomaly-kind-encrypted-flag = 項目被標記為已加密。
evidence-anomaly-kind-duplicate-entry = 有兩個同名項目。
evidence-anomaly-kind-entry-name = 項目名稱含有檔名不該有的字元，或既是檔案又是資料夾。
evidence-anomaly-kind-packed-data = 項目的壓縮資料已損壞。
evidence-anomaly-kind-checksum = 項目的總和檢查碼不正確。
evidence-anomaly-kind-chunk-size = 資料區塊宣告的大小不可能成立。
evidence-anomaly-kind-unknown-chunk = 出現了不該出現在此處的資料區塊。
evidence-anomaly-kind-magic = 開頭與所屬格式不符。
evidence-anomaly-kind-string-pool = 字串表格自相矛盾。
evidence-anomaly-kind-masked-name = 名稱或命名空間掩蓋了元素或屬性的真實意義。
evidence-anomaly-kind-attributes = 屬性重複出現，或形式與格式不符。
evidence-anomaly-kind-nesting = 元素的開始與結束不相符。
evidence-anomaly-kind-missing-element = 缺少 Android 必需的元素，或該元素重複出現。
evidence-anomaly-kind-bad-value = 有 Android 無法接受的值。
evidence-anomaly-kind-reference = 參照指向空處或循環參照。
evidence-anomaly-kind-duplicate-type = 資源表格的某一部分重複出現。
evidence-anomaly-kind-signing-block = 簽章區塊自相矛盾。
evidence-anomaly-kind-signature-stripped = 宣告存在的簽章缺失。
evidence-anomaly-kind-certificate = 憑證無法讀取。
evidence-anomaly-kind-unsigned = 沒有簽章。
evidence-anomaly-kind-janus = 壓縮檔前面藏有程式碼，而第一代簽章不檢查那裡。
evidence-anomaly-kind-dex = 程式碼檔案自相矛盾。
evidence-anomaly-kind-split = 套件組中有一個部分與其他部分不符，或無法讀取。
evidence-anomaly-kind-container-description = 套件組的說明與實際內容不符。
evidence-anomaly-kind-base-guessed = 套件組沒有說明哪個是主套件，只能推測。
evidence-anomaly-kind-several-variants = 套件組含有同一應用程式的多個組建版本，已讀取內容最完整的一個。
evidence-anomaly-kind-request-in-split = 套件組的某個部分要求了主套件沒有要求的權限。
