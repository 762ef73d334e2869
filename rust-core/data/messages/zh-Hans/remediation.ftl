# 可以怎么做。每条是一个步骤；命令列在旁边，不写在句子里。

remedy-keep-evidence = 先留证据，再动设置：保存本报告，给应用的权限页和版本号截图，保留放贷方和催收人员的短信、聊天和通话记录。
remedy-page-contacts = 在手机上打开“设置 › 应用 › { $app } › 权限 › 通讯录”，选择“不允许”。
remedy-page-call-log = 在手机上打开“设置 › 应用 › { $app } › 权限 › 通话记录”，选择“不允许”。
remedy-page-sms = 在手机上打开“设置 › 应用 › { $app } › 权限 › 短信”，选择“不允许”。
remedy-page-app-list = 在手机上打开“设置 › 应用 › { $app } › 权限”，关闭“读取应用列表”。
remedy-page-accessibility = 在手机上打开“设置 › 无障碍 › 已安装的应用 › { $app }”，将其关闭。
remedy-page-notifications = 在手机上打开“设置 › 通知 › 通知使用权 › { $app }”，将其关闭。
remedy-page-default-dialer = 在手机上打开“设置 › 应用 › 默认应用 › 电话”，换成 { $app } 以外的应用。
remedy-page-default-sms = 在手机上打开“设置 › 应用 › 默认应用 › 短信”，换成 { $app } 以外的应用。
remedy-revoke = 也可以在电脑上操作：为用户 { $user } 收回 { $permission } 权限。有些手机要先打开另一项开发者开关。
remedy-make-final = 为用户 { $user } 把 { $permission } 设为“拒绝且不再询问”，应用就不能再弹窗。较旧的 Android 没有这条命令，弹窗时勾选“不再询问”即可。
remedy-verify = 核对结果：在“User { $user }:”下面，已收回的权限应显示 granted=false，设为不再询问的应带有 USER_FIXED。
remedy-shut-op = 也可以在电脑上操作：为用户 { $user } 关闭 { $permission }。该应用按旧版 Android 开发，权限收不回来，关闭后系统只给它空数据。
remedy-verify-op = 核对结果：{ $permission } 一项应显示 ignore。
remedy-release-role = 也可以在电脑上操作：为用户 { $user } 取消该应用的这一角色（Android 10 及以上）。
remedy-disable = 这个应用或这项权限，机主无法彻底收回。停用应用，就能断开它的全部访问，以后还能重新启用。是否停用由你决定。
remedy-uninstall = 如果不再需要它：卸载它，就能断开它的全部访问。是否卸载由你决定。请先保存合同和还款记录：卸载不影响债务。
remedy-refuse = 它申请通讯录时，选择“不允许”。紧急联系人可以手动填写，并事先征得对方同意。
remedy-complain = 带上证据投诉：可以找应用运营方、下载应用的商店，以及当地的金融监管部门、个人信息保护部门。
remedy-complain-play = 在 Google Play 的应用页面举报，并附上证据。
remedy-complain-cn = 带上证据，向发布该规定的部门投诉举报：网信、通信管理（工信）、公安、市场监管。
remedy-warn-contacts = 告诉通讯录里的人：可能有陌生人因为你给他们打电话、发消息；除非是担保人，他们没有义务还款或回应；收到的内容请保留。
remedy-ask-person = { $app } 是借贷应用吗？请回答；答案只保存在这台设备上，以后判断时会算进去。
remedy-do-not-install = 不要安装这个文件。确实需要这个应用的，从应用商店下载，并对比它申请的权限。
remedy-read-package = 让手机列出该应用的权限，把结果存进文件一并检查。
remedy-complete-audit = 补上缺少的内容（从手机导出的文件、先前拒绝的权限、未解锁的空间），再检查一次。

## 按钮通向哪里

remedy-place-app-permissions = 应用权限
remedy-place-app-details = 应用信息
remedy-place-accessibility = 无障碍
remedy-place-notification-access = 通知使用权
remedy-place-default-apps = 默认应用
remedy-place-settings = 设置

## 结果如何

remedy-outcome-off = { $app } 不能再读取你的通讯录。以前读取过的内容，它可能还留着。
remedy-outcome-may-ask = { $app } 现在不能读取你的通讯录，但还可能再次弹窗询问。以前读取过的内容，它可能还留着。
remedy-outcome-removed = 这里不再装有这个应用。以前读取过的内容，它可能还留着。
remedy-outcome-still-on = { $app } 仍然可以读取你的通讯录。
remedy-outcome-on-now = { $app } 现在可以读取你的通讯录，之前不能。
remedy-outcome-silently = { $app } 一申请就能拿到通讯录，系统不会再问你。请把其他通讯录权限也关掉。
remedy-outcome-not-shown = 手机没有显示 { $app } 在这里得到了哪些权限。请查看它的权限页。
remedy-outcome-old-app = { $app } 按旧版 Android 开发，手机没有显示它的访问是否已关闭。请查看它的权限页。
remedy-outcome-hidden = 手机不再向本应用显示这个应用，它可能已被卸载。
