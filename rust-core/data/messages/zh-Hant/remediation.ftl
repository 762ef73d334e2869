# 可以怎麼做。每條是一個步驟；指令列在旁邊，不寫在句子裡。

remedy-keep-evidence = 先留證據，再動設定：保存本報告，擷取應用程式的權限頁面和版本號碼，保留放款業者和催收人員的簡訊、聊天和通話記錄。
remedy-page-contacts = 在手機上開啟「設定 › 應用程式 › { $app } › 權限 › 聯絡人」，選擇「不允許」。
remedy-page-call-log = 在手機上開啟「設定 › 應用程式 › { $app } › 權限 › 通話記錄」，選擇「不允許」。
remedy-page-sms = 在手機上開啟「設定 › 應用程式 › { $app } › 權限 › 簡訊」，選擇「不允許」。
remedy-page-app-list = 在手機上開啟「設定 › 應用程式 › { $app } › 權限」，關閉「讀取應用程式清單」。
remedy-page-accessibility = 在手機上開啟「設定 › 無障礙設定 › 已安裝的應用程式 › { $app }」，將其關閉。
remedy-page-notifications = 在手機上開啟「設定 › 通知 › 通知存取權限 › { $app }」，將其關閉。
remedy-page-default-dialer = 在手機上開啟「設定 › 應用程式 › 預設應用程式 › 電話」，換成 { $app } 以外的應用程式。
remedy-page-default-sms = 在手機上開啟「設定 › 應用程式 › 預設應用程式 › 簡訊」，換成 { $app } 以外的應用程式。
remedy-revoke = 也可以在電腦上操作：為使用者 { $user } 收回 { $permission } 權限。有些手機要先開啟另一項開發人員選項。
remedy-make-final = 為使用者 { $user } 把 { $permission } 設為「拒絕且不再詢問」，應用程式就不能再跳出視窗。較舊的 Android 沒有這條指令，跳出視窗時勾選「不再詢問」即可。
remedy-verify = 核對結果：在「User { $user }:」下面，已收回的權限應顯示 granted=false，設為不再詢問的應帶有 USER_FIXED。
remedy-shut-op = 也可以在電腦上操作：為使用者 { $user } 關閉 { $permission }。這個應用程式按舊版 Android 開發，權限收不回來，關閉後系統只給它空資料。
remedy-verify-op = 核對結果：{ $permission } 一項應顯示 ignore。
remedy-release-role = 也可以在電腦上操作：為使用者 { $user } 取消這個應用程式的這一角色（Android 10 及以上）。
remedy-disable = 這個應用程式或這項權限，擁有者無法完全收回。停用應用程式，就能切斷它的所有存取，以後還能重新啟用。是否停用由你決定。
remedy-uninstall = 如果不再需要它：解除安裝它，就能切斷它的所有存取。是否解除安裝由你決定。請先保存合約和還款紀錄：解除安裝不影響債務。
remedy-refuse = 它要求聯絡人時，選擇「不允許」。緊急聯絡人可以自行輸入，並事先取得對方同意。
remedy-complain = 附上證據申訴：可以找應用程式營運者、下載應用程式的商店，以及當地的金融主管機關、個人資料保護機關。
remedy-complain-play = 在 Google Play 的應用程式頁面檢舉，並附上證據。
remedy-complain-cn = 附上證據，向中國發布該規定的部門申訴檢舉：網信、通信管理（工信）、公安、市場監管。
remedy-warn-contacts = 告訴聯絡人：可能有陌生人因為你給他們打電話、傳訊息；除非是擔保人，他們沒有義務還款或回應；收到的內容請保留。
remedy-ask-person = { $app } 是借貸應用程式嗎？請回答；答案只保存在這台裝置上，以後判斷時會算進去。
remedy-do-not-install = 不要安裝這個檔案。確實需要這個應用程式的，從應用程式商店下載，並比較它要求的權限。
remedy-read-package = 讓手機列出這個應用程式的權限，把結果存進檔案一併檢查。
remedy-complete-audit = 補上缺少的內容（從手機匯出的檔案、先前拒絕的權限、仍上鎖的空間），再檢查一次。

## 按鈕通向哪裡

remedy-place-app-permissions = 應用程式權限
remedy-place-app-details = 應用程式資訊
remedy-place-accessibility = 無障礙設定
remedy-place-notification-access = 通知存取權限
remedy-place-default-apps = 預設應用程式
remedy-place-settings = 設定

## 結果如何

remedy-outcome-off = { $app } 不能再讀取你的聯絡人。以前讀取過的內容，它可能還留著。
remedy-outcome-may-ask = { $app } 現在不能讀取你的聯絡人，但還可能再次跳出視窗詢問。以前讀取過的內容，它可能還留著。
remedy-outcome-removed = 這裡已沒有安裝這個應用程式。以前讀取過的內容，它可能還留著。
remedy-outcome-still-on = { $app } 仍然可以讀取你的聯絡人。
remedy-outcome-on-now = { $app } 現在可以讀取你的聯絡人，之前不能。
remedy-outcome-silently = { $app } 一要求就能取得聯絡人，系統不會再問你。請把其他聯絡人權限也關掉。
remedy-outcome-not-shown = 手機沒有顯示 { $app } 在這裡得到了哪些權限。請查看它的權限頁面。
remedy-outcome-old-app = { $app } 按舊版 Android 開發，手機沒有顯示它的存取是否已關閉。請查看它的權限頁面。
remedy-outcome-hidden = 手機不再向LendLens 顯示這個應用程式，它可能已被解除安裝。
