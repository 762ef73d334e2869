# 給人看的報告：先給結論，再逐個應用程式說明。
# 用詞平實、準確：只說「發現」「未發現」，不說「安全」；對企業不作評價，只轉述具名來源的說法。

report-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }
report-comma = 、
report-blank = { "" }
report-dot = { " · " }

## 結論

report-answer-lenders = 有 { $count } 個借貸應用程式可以讀取你的聯絡人。
report-answer-none = 未發現能讀取你聯絡人的借貸應用程式。
report-answer-files-lenders = 有 { $count } 個借貸應用程式要求讀取你的聯絡人。
report-answer-files-none = 未發現要求讀取聯絡人的借貸應用程式。
report-answer-nothing = 無法檢查：所給的檔案裡沒有應用程式清單。
report-second-silent = 另有 { $count } 個借貸應用程式一要求就能取得聯絡人權限，系統不會再問你。
report-second-unknown = 有 { $count } 個借貸應用程式能否讀取，無法判斷。
report-second-but-gaps = 但有 { $count } 項內容沒看到，不能就此認為沒有問題，見下文「沒看到的內容」。
report-second-more-gaps = 實際可能更多：有 { $count } 項內容沒看到，見下文「沒看到的內容」。
report-second-complete = 所給的內容已全部讀取。
report-second-complete-files = 檔案已完整讀取。
report-note-sample = 這是一支虛構的手機，供初次瞭解之用。多數應用程式的權限清單取自真實應用程式；授予了哪些權限、何時用過，都是虛構的。

report-android = Android { $version }
report-apps = { $count } 個應用程式
report-users = { $count } 個使用者空間
report-lenders = 其中借貸應用程式 { $count } 個

## 各部分

report-section-reading = 可以讀取你聯絡人的借貸應用程式
report-section-steps = 你可以這樣做
report-section-asking = 要求讀取你聯絡人的借貸應用程式
report-section-not-asking = 不要求讀取聯絡人的借貸應用程式
report-section-reachable = 有可能取得你聯絡人的借貸應用程式
report-section-unknown = 無法判斷的借貸應用程式
report-section-shut = 目前不能讀取你聯絡人的借貸應用程式
report-section-features = 附借貸功能、可以讀取聯絡人的銀行、電子錢包和購物應用程式
report-section-ask = 這是借貸應用程式嗎？
report-section-others = 其他應用程式
report-section-suppressed = 依要求未列出
report-section-gaps = 沒看到的內容
report-section-rules = 所有發現（依規則）
report-section-citations = 相關規定與來源
report-section-sources = 讀取了哪些檔案

## 單個應用程式

report-field-contacts = 聯絡人
report-field-since = 安裝時間
report-field-used = 上次存取
report-field-also = 其他權限
report-field-why = 判斷依據
report-field-findings = 發現
report-field-commands = 關閉指令

report-user-owner = 擁有者
report-user-secondary = 其他使用者（使用者 { $id }）
report-user-work = 工作資料夾（使用者 { $id }）
report-user-clone = 應用程式分身（使用者 { $id }）
report-user-private = 私人空間（使用者 { $id }）
report-user-secure-folder = 安全資料夾（使用者 { $id }）
report-user-guest = 訪客（使用者 { $id }）
report-user-says = { $user }：{ $text }
report-user-unknown = 使用者 { $id }

report-verdict-not-installed = 未安裝。
report-verdict-unknown = 無法判斷。
report-verdict-can-read = 可以讀取。
report-verdict-blocked = 已被封鎖。
report-verdict-can-obtain-silently = 一要求就能取得，系統不會再問你。
report-verdict-may-ask = 目前不能讀取，但可能會跳出視窗詢問。
report-verdict-requested = 會要求聯絡人權限，是否已授予看不出來。
report-verdict-write-only = 只能寫入，不能讀取。
report-verdict-accounts-only = 只能看到手機上的帳號。
report-verdict-not-requested = 沒有要求聯絡人權限。

report-since-installed = { $time }；手機不記錄何時授權
report-since-system = 手機內建
report-since-unknown = 不明，檔案裡沒有安裝日期

report-used = { $time }
report-used-ago = { $time }（{ $ago }）
report-used-none = 沒有存取紀錄，但這不能證明沒有讀取過
report-detail-used = 上次存取：{ $time }
report-ago-minutes = 檢查前 { $count } 分鐘
report-ago-hours = 檢查前 { $count } 小時
report-ago-days = 檢查前 { $count } 天
report-ago-months = 檢查前 { $count } 個月

report-also-open = 已獲得：{ $routes }
report-also-unknown = 無法判斷：{ $routes }

report-route-call-log = 通話記錄
report-route-call-log-write = 修改通話記錄
report-route-outgoing-calls = 撥出電話
report-route-sms = 簡訊
report-route-sms-receive = 接收簡訊
report-route-phone-state = 通話狀態和來電號碼
report-route-phone-numbers = 本機號碼
report-route-accessibility = 螢幕內容（無障礙服務）
report-route-notifications = 通知內容
report-route-all-files = 所有檔案
report-route-storage = 檔案
report-route-app-list = 應用程式清單
report-route-device-admin = 裝置管理員
report-route-dialer = 預設電話應用程式
report-route-sms-role = 預設簡訊應用程式

report-quoted = 「{ $text }」
report-evidence = { $kind }：{ $detail }（{ $source }）
report-evidence-words = { $kind }{ $detail }（{ $source }詞庫）
report-evidence-unsourced = { $kind }：{ $detail }
report-evidence-listed = 列於以下名單：{ $source }
report-evidence-answer = 你的回答：{ $detail }
report-evidence-context = { $detail }
report-evidence-against = 反證：{ $text }
report-evidence-none = 沒有留下依據
report-evidence-fewer = 沒有更多依據
report-context-no-network = 它沒有網際網路存取權限
report-context-system = 它是手機系統內建的
report-context-prior = 事先只知道，大約每十個應用程式有一個是借貸應用程式
report-kind-catalog = 列於名單
report-kind-label = 名稱中有
report-kind-package = 套件名稱中有
report-kind-texts = 應用程式內文字有
report-kind-component = 含有元件
report-kind-library = 含有程式庫
report-kind-signer = 簽章
report-kind-context = 其他情況
report-kind-user = 你的回答

report-language-ar-ur = 阿拉伯語和烏爾都語
report-language-en = 英語
report-language-es = 西班牙語
report-language-fa = 波斯語
report-language-fil = 菲律賓語
report-language-fr = 法語
report-language-hi-bn = 印地語和孟加拉語
report-language-id-ms = 印尼語和馬來語
report-language-pt = 葡萄牙語
report-language-ru = 俄語
report-language-sw-ng = 斯瓦希里語和奈及利亞語言
report-language-ta-te = 泰米爾語、泰盧固語和其他南印度語言
report-language-th = 泰語
report-language-vi = 越南語
report-language-zh = 中文

report-severity-critical = 嚴重
report-severity-high = 高
report-severity-medium = 中
report-severity-low = 低
report-severity-info = 提示

## 對上下文所有借貸應用程式都適用的做法

report-step-keep-evidence = 先留證據，再動設定：保存本報告，擷取各應用程式的權限頁面和版本號碼，保留放款業者和催收人員的簡訊、聊天和通話記錄。
report-step-open-page = 在手機上開啟「設定 › 應用程式 › 該應用程式 › 權限」，把「聯絡人」以及「其他權限」一欄列出的權限都改為「不允許」。螢幕內容在「設定 › 無障礙設定」裡關，通知在「設定 › 通知 › 通知存取權限」裡關。報告提到的每個使用者空間都要關一遍。
report-step-commands = 也可以在電腦上操作：連接手機，執行各應用程式的「關閉指令」。有些手機要先開啟另一項開發人員選項。
report-step-make-final = 讓應用程式不能再跳出視窗：把下面指令裡的大寫部分換成「關閉指令」裡的使用者編號、套件名稱和權限名稱。較舊的手機沒有這條指令，跳出視窗時勾選「不再詢問」即可。
report-step-verify = 重新匯出檔案，再檢查一次。只有手機自己顯示為關閉的，才算真的關了。
report-step-refuse = 應用程式跳出視窗要求聯絡人權限時，選擇「不允許」。緊急聯絡人可以自行輸入，並事先取得對方同意。
report-step-uninstall = 不再需要的應用程式可以解除安裝。是否解除安裝由你決定。請先保存合約和還款紀錄：解除安裝不影響債務。
report-step-complain = 附上證據申訴：可以找應用程式營運者、下載應用程式的商店，以及當地的金融主管機關、個人資料保護機關。
report-step-warn-contacts = 告訴聯絡人：可能有陌生人因為你給他們打電話、傳訊息；除非是擔保人，他們沒有義務還款或回應；收到的內容請保留。

## 其他應用程式

report-ask-how = 只有你清楚。把答案（yes 是，no 否）寫進一個檔案，加上「--answers 檔名」再檢查一次：
report-others-count = 另有 { $count } 個應用程式可以讀取聯絡人，加 --all 可列出。
report-others-files = 另外檢查了 { $count } 個應用程式，加 --all 可列出。
report-others-none = 未發現其他能讀取聯絡人的應用程式。
report-app = { $name }（{ $package }）

## 未列出與沒看到的

report-suppressed = { $rule }：{ $reason }
report-suppressed-package = { $rule }，{ $package }：{ $reason }

report-gap-unreadable = { $count } 個檔案或資料夾無法讀取
report-gap-empty = { $count } 個檔案或資料夾是空的
report-gap-unrecognised = { $count } 個檔案的類型無法識別
report-gap-unsupported = { $count } 個檔案的類型已知，但不支援讀取：App Bundle（aab）請先用 bundletool 產生 APK；2020 年的加密 apkm 請換用較新的檔案
report-gap-not-answered = 手機對 { $count } 項查詢傳回了錯誤
report-gap-cut-off = { $count } 個檔案不完整，中途截斷
report-gap-filtered = { $count } 個檔案只含部分內容，沒寫到的不等於沒有
report-gap-malformed = { $count } 處內容無法解析
report-gap-encoding = { $count } 個檔案含有非文字的位元組
report-gap-limit = { $count } 處內容過大，超出上限的部分沒有讀取
report-gap-user-not-visible = { $count } 個使用者空間裡的應用程式沒看到
report-gap-contradiction = { $count } 處內容自相矛盾，無法採信
report-gap-disagreement = { $count } 處檔案之間說法不一，已採用較新或較完整的一份
report-gap-no-permissions = { $count } 個應用程式的權限不在這些檔案裡
report-gap-requests-not-listed = 檔案沒有列出這些應用程式要求了哪些權限，沒有顯示的權限也可能要求過
report-gap-shared-user-missing = { $count } 個應用程式與其他應用程式共用權限，而這些權限不在檔案裡
report-gap-no-packages = 所給檔案裡沒有應用程式清單
report-gap-list-cut = 手機提供的應用程式清單中途斷了，已改為逐個查詢
report-gap-apps-hidden = 手機沒有向LendLens 顯示全部應用程式，原因有 { $count } 個，因此可能還有別的應用程式
report-gap-grants-not-visible = 有 { $count } 個其他使用者空間能看到應用程式，但看不到它們得到了哪些權限

report-gap-ways = 以下途徑，所有應用程式都無法判斷：{ $routes }

report-gap-detail = { $what }：{ $detail }
report-gap-of-user = { $what }（{ $user }）
report-gaps-what-to-do = 補齊缺少的檔案，解鎖仍上鎖的空間，再檢查一次。報告裡沒有的，手機上仍可能有。
report-more = ……另有 { $count } 項

report-source = { $count } 個檔案：{ $files }
report-source-captured = { $count } 個檔案，最新的產生於 { $time }：{ $files }
report-source-no-names = 這些檔案裡沒有應用程式名稱，而判斷主要靠名稱。加上一份含 package,label 兩欄的清單，可以找得更全。
report-rules = { $severity }：{ $rules }
report-rule = { $rule }（{ $count }）
report-rules-explain = 執行「lendlens explain 規則名」，可查看這條規則為什麼重要、什麼情況下屬於誤報。
report-citation = { $title }，{ $date }：{ $url }
report-tool = LendLens { $version }，知識庫 { $knowledge }，收錄 { $entries } 條。資料沒有離開這台電腦。

## 在手機上顯示時，替換提到檔案和指令列的句子

report-phone-answer-nothing = 無法檢查：沒看到任何應用程式。
report-phone-but-gaps = 但有 { $count } 項內容沒看到，不能就此認為沒有問題。
report-phone-more-gaps = 實際可能更多：有 { $count } 項內容沒看到。
report-phone-complete = 系統允許應用程式查看的內容已全部讀取。
report-phone-section-sources = 讀取了什麼
report-phone-step-verify = 再檢查一次。只有手機自己顯示為關閉的，才算真的關了。
report-phone-ask-how = 只有你清楚。請在應用程式裡回答；答案只留在這支手機上，以後的檢查都會採用。
report-phone-others-count = 另有 { $count } 個應用程式可以讀取聯絡人。
report-phone-others-files = 另外檢查了 { $count } 個應用程式。
report-phone-gaps-what-to-do = 允許先前拒絕的權限，解鎖仍上鎖的空間，再檢查一次。報告裡沒有的，手機上仍可能有。
report-phone-source = { $files }
report-phone-tool = LendLens { $version }，知識庫 { $knowledge }，收錄 { $entries } 條。資料沒有離開這支手機。

# 在各國可以怎麼做。規定與管道本身的文字在 data/guidance/。

report-guidance-list = 依國家查看：規定、申訴管道與可以寄送的文字
report-guidance-exists = lendlens guidance：查看所在國家的規定、申訴管道與申訴信。
report-guidance-title = 你可以怎麼做：{ $country }
report-guidance-note = 規定適用於所有放款業者；某家公司是否遵守，由主管機關認定。這不是法律意見，電話和地址可能改變：請看來源和日期。
report-guidance-rules = 規定
report-guidance-says = 內容
report-guidance-source = 來源
report-guidance-source-line = { $title }，{ $date }，查看於 { $checked }（{ $reliability }）：{ $url }
report-guidance-undated = 無日期
report-guidance-own-text = 原文
report-guidance-described = 他人轉述
report-guidance-weak = 來源較弱
report-guidance-channels = 申訴管道（依此順序）
report-guidance-care = 注意
report-guidance-check = 使用前請確認
report-guidance-for = 用於
report-guidance-contact = 聯絡方式
report-guidance-bring = 應備資料
report-guidance-store = 來自 Google Play 的應用程式
report-guidance-evidence = 留存為證據
report-guidance-letters = 可以寄送的文字
report-guidance-blanks = 方括號裡的內容請自行填寫。
report-guidance-complaint = 申訴信
report-guidance-contacts = 給聯絡人的訊息
report-guidance-guess-sim = SIM 卡顯示可能是{ $country }，這只是推測。
report-guidance-guess-language = 手機語言顯示可能是{ $country }，這只是推測。
