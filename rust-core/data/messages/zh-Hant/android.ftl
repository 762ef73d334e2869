# Android 應用程式在報告之外說的話。與檢查結果有關的文字來自其他檔案，隨結果一起提供。
#
# 只供應用程式使用：tests/examples/android_strings.rs 由此產生 Android 的字串資源。
# 按鈕盡量不超過六個字。語氣平靜，不用驚嘆號；只說「發現」「未發現」，不說「安全」。

app-name = LendLens
app-language = zh-Hant

## 多個頁面共用的按鈕

app-yes = 是
app-no = 不是
app-ask-later = 以後再問
app-cancel = 取消
app-back = 返回
app-delete = 刪除
app-more = 更多選項
app-show-fewer = 收合

## 首次開啟

app-welcome-title = 誰能讀取你的聯絡人？
app-welcome-read = LendLens 會讀取這支手機上的應用程式清單，以及每個應用程式獲得了哪些權限。
app-welcome-never = 它不讀取你的聯絡人、通話記錄和簡訊，也沒有這些權限。
app-welcome-stays = 任何資料都不會離開這支手機：LendLens 沒有網際網路存取權限。
app-welcome-all-apps-title = 為什麼要查看所有應用程式
app-welcome-all-apps = 要找出借貸應用程式，LendLens 必須知道手機上安裝了哪些應用程式。Android 把這項權限叫作「查詢所有套件」。應用程式清單只用於檢查，不做其他用途。
app-welcome-list-permission = 這支手機會詢問是否允許 LendLens 讀取應用程式清單。如果不允許，就只能檢查少數應用程式，結果中會註明。
app-welcome-start = 開始檢查
app-welcome-allow-list = 允許讀取清單

## 結果

app-answer-check-again = 重新檢查
app-answer-none-yet = 還沒有檢查過
app-answer-none-yet-more = 檢查這支手機，看看哪些借貸應用程式能取得你的聯絡人。
app-answer-checked = 檢查時間：{ $time }
app-answer-last-used = 上次存取：{ $time }
app-answer-apps-checked = 已檢查 { $count } 個應用程式
app-answer-section-now = 可以讀取你的聯絡人
app-answer-section-could = 有可能取得你的聯絡人
app-answer-section-closed = 目前不能讀取
app-answer-section-unknown = 無法判斷
app-answer-section-ask = 這是借貸應用程式嗎？
app-answer-section-features = 附借貸功能的銀行、電子錢包和購物應用程式
app-answer-section-others = 其他能讀取聯絡人的應用程式
app-answer-section-not-seen = 沒看到的內容
app-answer-all-seen = 這項檢查要看的內容都看到了。
app-answer-never-seen = 任何檢查都看不到的內容
app-answer-never-seen-more = 以前被讀取過什麼、讀過幾次：瞭解詳情
app-answer-apps = { $count } 個應用程式

## 正在檢查

app-progress-title = 正在檢查
app-progress-apps = { NUMBER($done) } / { NUMBER($total) } 個應用程式
app-progress-starting = 正在讀取應用程式清單
app-progress-cancelling = 正在停止
app-progress-cancelled = 檢查已停止
app-progress-cancelled-more = 沒有改動任何內容，也沒有保存紀錄。

## 單個應用程式

app-detail-why-lends = 為什麼認為它是借貸應用程式
app-detail-why-lends-none = 沒有跡象顯示它是借貸應用程式。
app-detail-reach = 它怎樣取得你的聯絡人
app-detail-other-reach = 它還能看到什麼
app-detail-findings = 發現
app-detail-show-evidence = 顯示依據
app-detail-steps = 你可以這樣做
app-detail-rules = 相關規定與來源
app-detail-about = 關於這個應用程式
app-detail-package = 套件名稱
app-detail-installed-from = 安裝來源
app-detail-installed-from-unknown = 不明
app-detail-step = 第 { NUMBER($number) } 步
app-detail-open-app-settings = 開啟應用程式設定
app-detail-no-settings = 這支手機沒有對應的頁面。請自行開啟系統設定，按上面的步驟操作。
app-detail-gone = 最近一次檢查中已沒有這個應用程式。

## 從設定返回後：重新讀取，說明實際變化

app-recheck-reading = 正在重新讀取
app-recheck-turned-off = 已關閉
app-recheck-still-on = 仍然開著
app-recheck-cannot-tell = 無法判斷

## 這是借貸應用程式嗎？

app-question-title = 這是借貸應用程式嗎？
app-question-more = 只看名稱說不清。{ $app } 是做什麼用的，你最清楚。答案只保存在這支手機上，以後判斷時會算進去。
app-question-answered-yes = 你的回答：是借貸應用程式
app-question-answered-no = 你的回答：不是借貸應用程式
app-question-change = 更改回答

## 結論和使用者空間的叫法

app-verdict-can-read = 可以讀取你的聯絡人
app-verdict-can-obtain-silently = 一要求就能取得，系統不會再問你
app-verdict-may-ask = 目前不能讀取，但可能會跳出視窗詢問
app-verdict-requested = 會要求讀取你的聯絡人
app-verdict-blocked = 已被封鎖
app-verdict-write-only = 只能寫入聯絡人，不能讀取
app-verdict-accounts-only = 只能看到手機上的帳號
app-verdict-not-requested = 沒有要求聯絡人權限
app-verdict-not-installed = 這裡沒有安裝
app-verdict-unknown = 無法判斷
app-user-owner = 擁有者
app-user-work = 工作資料夾
app-user-clone = 應用程式分身
app-user-private = 私人空間
app-user-secure-folder = 安全資料夾
app-user-guest = 訪客
app-user-other = 其他使用者

## 設定

app-settings-title = 設定
app-settings-title-more = 持續追蹤、歷史紀錄、隱私、你的回答
app-settings-watch = 持續追蹤
app-settings-private = 如果別人可能取得這支手機
app-settings-keep-checks = 保留每次檢查
app-settings-keep-checks-more = 只保存在這支手機上。關閉後會刪除已保留的檢查。
app-settings-hide-screens = 隱藏畫面
app-settings-hide-screens-more = 無法擷取螢幕畫面，也不出現在最近使用的應用程式裡。需要證據時請儲存報告。
app-settings-delete-all = 全部刪除
app-settings-delete-all-more = 每次檢查、你的回答，以及分享時留下的報告副本
app-settings-answers = 你的回答
app-settings-answer-yes = 是借貸應用程式
app-settings-answer-no = 不是借貸應用程式
app-settings-answer-remove = 撤回回答

## 安裝前檢查安裝檔

app-file-title = 檢查安裝檔
app-file-title-more = 安裝之前，看看它會要求什麼
app-file-choose = 選擇檔案
app-file-more = 選擇一個安裝檔（APK、APKS 或 XAPK），在安裝之前看看它會要求什麼權限。
app-file-reading-file = 正在讀取檔案
app-file-not-installed = 這個檔案沒有安裝。這裡只是讀取它，不會執行其中的任何內容。
app-file-failed = 無法讀取這個檔案
app-file-failed-more = 檔案可能已被移動或刪除，也可能是另一個應用程式收回了存取權。請先把它儲存到手機上，再從這裡開啟。

## 儲存與分享

app-share-title = 分享報告
app-share-forms = 格式
app-share-save = 儲存檔案
app-share-send = 分享
app-share-text = 文字，供人閱讀
app-share-json = JSON，供程式使用
app-share-warning-title = 報告裡有你的應用程式清單
app-share-warning = 報告會列出這支手機上的應用程式；能看到時，還會註明它們何時存取過聯絡人。請只分享給信任的人，不再需要的副本請盡快刪除。
app-share-saved-file = 報告已儲存
app-share-failed = 無法儲存報告
app-share-file-name = LendLens 報告 { $date }

## 持續追蹤

app-watch-title = 留意變化
app-watch-more = 有應用程式安裝或更新時，LendLens 會重新檢查；此外每天檢查一次。不需要網路，檢查可能晚幾個小時。
app-watch-notifications-off = 通知已關閉，LendLens 無法提醒你。
app-watch-allow-notifications = 允許通知
app-watch-channel = 聯絡人存取權限的變化
app-watch-channel-more = 新安裝或更新的借貸應用程式能取得聯絡人時提醒你。
app-watch-found-title = 聯絡人存取權限有變化
app-watch-found = 有 { $count } 個應用程式需要看一看。
app-watch-found-named = { $app } 能取得你的聯絡人。
app-watch-public-title = LendLens
app-watch-public = 有新情況。

## 歷史紀錄

app-history-title = 以前的檢查
app-history-empty = 沒有以前的檢查
app-history-empty-more = 每次檢查都會保存在這裡，只保存在這支手機上，方便你比較變化。
app-history-delete-one = 刪除這次檢查
app-history-delete-one-question = 要刪除 { $time } 的檢查嗎？
app-history-delete-all = 全部刪除
app-history-delete-all-question = 要刪除以前的所有檢查嗎？
app-history-delete-all-more = 刪除後無法恢復。你另外儲存或分享出去的報告不受影響。
app-history-unreadable = 這次檢查的記錄已無法讀取，只能刪除。

## 說明

app-guidance-title = 規定與申訴
app-guidance-more = 所在國家的規定、申訴管道與可以寄送的文字
app-guidance-choose = 選擇國家
app-guidance-other = 其他國家

app-help-title = 說明
app-help-not-seen-title = 哪些內容看不到
app-help-not-seen = 應用程式已經複製了什麼、傳到了哪裡；權限是什麼時候授予的；大多數對聯絡人的存取：普通應用程式只能看到目前的授權情況。鎖定的空間、其他使用者和工作資料夾裡的應用程式及其權限，也可能看不到。
app-help-names-title = 怎樣認出借貸應用程式
app-help-names = 依據公開的名單、應用程式名稱和應用程式裡的文字，每個應用程式都會註明依據。判斷可能有誤；如果有誤，請在這個應用程式的頁面上回答問題。
app-help-off-title = 關閉權限能做到什麼
app-help-off = 關閉之後，這個應用程式不能再讀取你的聯絡人。應用程式不會被解除安裝，帳戶和債務也不受影響。
app-help-not-undone-title = 關閉權限做不到什麼
app-help-not-undone = 已經被讀取的聯絡人收不回來；你在表單裡填寫過的姓名和號碼（例如緊急聯絡人）也一樣。你可以要求放款業者刪除，並告知相關的人。
app-help-refuses-title = 如果放款業者的應用程式因此不能用了
app-help-refuses = 先擷取它顯示的提示畫面。很多時候也可以透過放款業者的網站、銀行轉帳或電話來還款、查看合約。如果重新開啟權限，放款業者就又能讀取全部聯絡人；有些手機可以只給它空資料。因為拒絕授權就不讓使用，可能違反應用程式商店或當地的規定：可以附上螢幕截圖申訴。
app-help-phone-held-title = 如果別人可能取得這支手機
app-help-phone-held = 請刪除歷史紀錄，或在設定中關閉保存，並檢查你儲存過的報告副本。在設定中還可以讓它無法擷取螢幕畫面、不出現在最近使用的應用程式裡。已安裝的應用程式裡仍能看到 LendLens。
app-help-privacy-title = LendLens 怎樣處理資料
app-help-privacy = 以前的檢查和你的回答只保存在這支手機上，不會傳送到任何地方：LendLens 沒有網際網路存取權限。這些資料不進入備份，解除安裝應用程式時一併刪除。
app-help-fallible-title = 怎樣理解檢查結果
app-help-fallible = 「可以讀取」不等於「已經讀取」，「未發現」不等於「沒有」。列出某個應用程式，不代表指責任何人。
app-help-licences = 授權條款
app-help-licences-more = LendLens 是自由軟體，採用 Apache License 2.0 或 MIT 授權條款。其中包含以下他人的作品：
app-help-licences-list = Rust 標準程式庫和 Rust 社群的元件（Apache 2.0、MIT、Unicode 3.0、Zlib）、Kotlin 標準程式庫（Apache 2.0）
app-help-sources = 資料來源
app-help-sources-more = 每條依據都註明出處。所用的名單及其日期、統計過的詞語，都在原始碼中。
app-help-version = 版本 { $version }
app-help-knowledge = 知識庫 { $version }，收錄 { $count } 個應用程式

## 出錯時

app-error-title = 出了點問題
app-error-more = LendLens 自身出錯，檢查中斷了。手機上的內容沒有任何改動。請重試；如果再次出現，請附上下面的文字回報。傳送前請先看一遍：其中可能有應用程式名稱。
app-error-list = 無法讀取應用程式清單
app-error-list-more = 手機拒絕了讀取。請在系統設定裡允許 LendLens 讀取應用程式清單，再重新檢查。
app-error-storage = 這次檢查沒能儲存
app-error-storage-more = 結果現在可以看，但不會出現在以前的檢查裡。請清理出一些空間。
app-error-copy = 複製錯誤訊息
app-error-copied = 錯誤訊息已複製

## 螢幕閱讀器讀出的內容

app-spoken-button = { $button }，{ $what }
