# 指令列在報告之外說的話。

cli-reading = 正在讀取 { $name }
cli-judging = 正在分析
cli-auditing = 已檢查 { $files } 個檔案，其中 { $found } 個有發現
cli-adb-before = 沒有指定檔案。匯出檔案的方法：在手機上開啟「USB 偵錯」，連接電腦，把下面整段貼上到 { $shell } 中執行。
cli-adb-after = 產生的資料夾裡有你的應用程式清單，請妥善保存，用完就刪。

cli-cannot-write = 無法寫入 { $path }：{ $problem }
cli-cannot-read = 無法讀取 { $path }：{ $problem }
cli-column-missing = { $path } 的第一列缺少「{ $column }」欄
cli-knowledge-broken = 程式內建的知識庫已損壞（{ $problem }），請重新安裝
cli-no-such-rule = 「{ $name }」既不是規則，也不是套件名稱。規則有：{ $rules }
cli-no-such-country = 沒有「{ $name }」的指引。現有國家代碼：{ $known }
cli-row-unreadable = 第 { $row } 列已跳過：{ $problem }
cli-answer-not-understood = 回答檔案第 { $row } 列已跳過：應當是套件名稱，加上 yes 或 no

cli-rule-about = { $rule } · 等級 { $severity } · 自 { $since } 版起
cli-rule-why = 為什麼重要
cli-rule-false-alarm = 什麼情況下屬於誤報
cli-rule-what-to-do = 怎麼辦
cli-rule-sources = 規定與來源

cli-not-in-catalog = 目錄中沒有 { $package }。這既不說明它有問題，也不說明它沒問題。
cli-entry-about = { $package }：{ $class }
cli-entry-names = 名稱
cli-entry-markets = 市場
cli-entry-sources = 列於名單
cli-entry-note = 備註
cli-entry-no-accusation = 收錄只表示某份名單提到了這個應用程式，不表示它有不當行為。
cli-entry-packages = 套件名稱
cli-entry-signers = 簽章憑證（SHA-256）
cli-entry-source = { $title }，{ $date }：{ $url }（{ $licence }）
cli-entry-correction = 內容有誤？
cli-entry-correction-how = 請在本專案提出 issue，或送出對 lenders.csv 的修改：註明項目 { $id }、哪裡有誤，並附上可以證明的公開網頁。之後如何處理，請見 docs/catalog.md。
cli-unlisted-judged = 僅依套件名稱判斷：{ $class }；放款或介紹貸款的機率為 { $percent }%。應用程式名稱或應用程式本身可能提供更多線索。
cli-evidence-why = 依據
cli-evidence = { $kind }：{ $detail }（{ $weight }；{ $source }）
cli-evidence-context = { $detail }（{ $weight }）
cli-evidence-none = 套件名稱中沒有支持或反對的線索。
cli-evidence-sum = 權重是對數勝算，相加即得機率。

cli-class-lender = 向個人放款
cli-class-lending-feature = 附有借貸功能
cli-class-loan-marketplace = 介紹貸款產品
cli-class-loan-calculator = 貸款計算或記帳
cli-class-loan-guide = 介紹貸款知識
cli-class-none = 與借貸無關
