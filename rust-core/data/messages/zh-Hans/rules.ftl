# 各条规则的文字：标题（不含变量）、说明（变量 app、package 及各规则自有变量）、为什么重要、什么情况下属于误报、怎么办。
# 对具名应用只用中性措辞：先写看到的事实，再写对应的规则。

## 规则

rule-lender-used-contacts-title = 借贷应用已访问过通讯录
rule-lender-used-contacts-message = { $app } 曾访问通讯录，最近一次是 { $time }。{ $now }
rule-lender-used-contacts-message-without-time = 在导出这些文件之前，{ $app } 曾访问通讯录。{ $now }
rule-lender-used-contacts-why = 姓名和号码一旦离开手机就收不回来。关闭权限只能管住以后；对已经发生的事，要靠保留证据、提前告知通讯录里的人。
rule-lender-used-contacts-false-alarm = 这条记录只说明系统放行了这次访问，并不说明读了哪些内容、是否外传：也可能只是弹出联系人列表，让你选一位紧急联系人。时间以手机时钟为准，时钟可能不准。
rule-lender-used-contacts-what-to-do = 保留证据；关闭权限，或设为不再询问，并核对确实已关；投诉；提醒通讯录里的人。

rule-lender-reads-contacts-title = 借贷应用可以读取通讯录
rule-lender-reads-contacts-message = { $app } 可以读取这部手机的全部通讯录。
rule-lender-reads-contacts-why = 放贷方及其催收人员联系借款人通讯录里每一个人的情况屡见不鲜。能读取通讯录的应用，复制一份只需片刻。
rule-lender-reads-contacts-false-alarm = “可以读取”不等于“已经读取”。手机保留访问记录的时间很短，没有记录也不等于从未读取。这项权限也可能是你有意授予的。
rule-lender-reads-contacts-what-to-do = 保留证据；关闭“通讯录”权限（整组一起关，免得不弹窗又被拿回去）；设为不再询问，并核对确实已关。

rule-lender-can-obtain-contacts-silently-title = 借贷应用一申请就能拿到通讯录，不弹窗
rule-lender-can-obtain-contacts-silently-message = { $app } 目前还不能读取通讯录，但已持有同一权限组的另一项权限：下次申请会直接获准，不再弹窗询问。
rule-lender-can-obtain-contacts-silently-why = Android 按权限组询问。你允许应用获取账号列表或新增联系人，就等于允许它在下次申请时读取全部通讯录。
rule-lender-can-obtain-contacts-silently-false-alarm = 应用可能一直不申请；有些厂商的系统仍会弹窗。
rule-lender-can-obtain-contacts-silently-what-to-do = 把同组的另一项权限也关掉；设为不再询问，并核对确实已关。

rule-lender-requests-contacts-title = 借贷应用申请了通讯录权限
rule-lender-requests-contacts-message = { $app } 申请读取通讯录的权限；是否已经获得，这些文件里看不出来。
rule-lender-requests-contacts-why = 应用申请什么权限，就可能拿到什么权限。安装之前是做决定的最好时机。
rule-lender-requests-contacts-false-alarm = 申请不等于获得：你可能已经拒绝，应用也可能从未弹窗申请。
rule-lender-requests-contacts-what-to-do = 弹窗时拒绝。让手机列出已授予的权限：adb shell dumpsys package 包名

rule-lender-granted-at-install-title = 借贷应用在安装时就拿到了通讯录权限
rule-lender-granted-at-install-message = { $app } 按 Android 5.1 或更早版本开发，安装时即获得通讯录权限，没有询问过任何人。
rule-lender-granted-at-install-why = 按旧版 Android 开发的应用，安装时就一次拿到全部权限。在设置里关闭后，权限本身收不回来，但系统只会给它空数据。
rule-lender-granted-at-install-false-alarm = 从 Android 10 起，这类应用首次启动前会显示权限确认页，你可能在那里点过同意。
rule-lender-granted-at-install-what-to-do = 在设置里关闭“通讯录”，或在电脑上运行：adb shell cmd appops set 包名 READ_CONTACTS ignore；再核对：adb shell cmd appops get 包名 READ_CONTACTS

rule-preinstalled-lender-granted-by-default-title = 手机厂商预先给了借贷应用通讯录权限
rule-preinstalled-lender-granted-by-default-message = { $app } 随手机预装，并被预先授予通讯录权限，没有询问过机主。
rule-preinstalled-lender-granted-by-default-why = 预先授权不是机主的决定，多数机主也从不知情。
rule-preinstalled-lender-granted-by-default-false-alarm = 厂商的金融应用可能不只有借贷功能，也可能从未被打开过。
rule-preinstalled-lender-granted-by-default-what-to-do = 在设置里关闭“通讯录”。关不掉的，可以停用应用：adb shell pm disable-user --user 用户编号 包名

rule-lender-reads-call-log-title = 借贷应用可以查看通话
rule-lender-reads-call-log-message = { $app } 可以看到你打给谁、谁打给你。
rule-lender-reads-call-log-why = 从通话记录能看出谁对你重要、联系多频繁、聊多久。要找出亲属和单位，它比通讯录更管用。
rule-lender-reads-call-log-false-alarm = “可以查看”不等于“看过”。默认电话应用确实需要通话记录。
rule-lender-reads-call-log-what-to-do = 关闭“通话记录”权限；如果它是默认电话应用，换成别的；并核对确实已关。

rule-lender-reads-sms-title = 借贷应用可以查看短信
rule-lender-reads-sms-message = { $app } 可以看到手机里已有的或新收到的短信。
rule-lender-reads-sms-why = 短信里有往来对象，也有账户余额、工资和验证码。
rule-lender-reads-sms-false-alarm = 有的应用只是为了自动填写验证码；Android 有不需要这项权限的办法。
rule-lender-reads-sms-what-to-do = 关闭“短信”权限；如果它是默认短信应用，换成别的；并核对确实已关。

rule-lender-sees-screen-or-notifications-title = 借贷应用能看到屏幕内容或通知
rule-lender-sees-screen-or-notifications-message = { $app } 已被开启为无障碍服务或通知使用权应用，能看到屏幕上或通知里的内容，包括聊天和联系人姓名。
rule-lender-sees-screen-or-notifications-why = 看屏幕不需要通讯录权限：聊天、电话和联系人界面上的内容都能读到。
rule-lender-sees-screen-or-notifications-false-alarm = 需要无障碍功能的人可能是有意开启的；但借贷应用用到它并不常见。
rule-lender-sees-screen-or-notifications-what-to-do = 在“设置 › 无障碍”或“设置 › 通知 › 通知使用权”里关闭它。

rule-lender-may-ask-for-contacts-title = 借贷应用还可能申请通讯录权限
rule-lender-may-ask-for-contacts-message = { $app } 目前不能读取通讯录，但它会申请这项权限，还可能再次弹窗。
rule-lender-may-ask-for-contacts-why = 弹窗往往出现在申请借款的半途，正是最难拒绝的时候。事先设为不再询问，就不用面对那一刻。
rule-lender-may-ask-for-contacts-false-alarm = 通讯录没有经这条途径流出。应用也可能一直不申请。
rule-lender-may-ask-for-contacts-what-to-do = 弹窗时拒绝，或事先设为不再询问：adb shell pm set-permission-flags --user 用户编号 包名 android.permission.READ_CONTACTS user-fixed

rule-possible-lender-reads-contacts-title = 疑似借贷应用可以读取通讯录
rule-possible-lender-reads-contacts-message = { $app } 可能是借贷应用，它可以读取通讯录或曾访问通讯录。你最清楚：它是吗？
rule-possible-lender-reads-contacts-why = 只看名称不够：很多放贷方只用一个品牌名。名称说不清的，我们问你，不猜。
rule-possible-lender-reads-contacts-false-alarm = 它可能与借贷毫无关系。你的回答就是结论。
rule-possible-lender-reads-contacts-what-to-do = 回答它是不是借贷应用（--answers 文件名）；如果是，按借贷应用处理。

rule-lender-in-clone-or-work-profile-title = 应用分身或工作资料里有借贷应用
rule-lender-in-clone-or-work-profile-message = { $app } 装在这部手机的用户 { $user } 里（应用分身或工作资料），权限在那里单独管理。
rule-lender-in-clone-or-work-profile-why = 每个空间的权限开关各自独立：机主这边关了，那边可能还开着。应用分身可以使用机主的通讯录；工作资料里的通讯录则是同事的。
rule-lender-in-clone-or-work-profile-false-alarm = 预装应用常常自动出现在每个空间，并不是谁装进去的。
rule-lender-in-clone-or-work-profile-what-to-do = 打开那个空间里这个应用的权限页，或只卸载那一份：adb shell pm uninstall --user 用户编号 包名

rule-lender-lists-apps-title = 借贷应用可以读取已安装应用列表
rule-lender-lists-apps-message = { $app } 可以看到这部手机装了哪些应用。
rule-lender-lists-apps-why = 应用列表能反映你在哪些平台借款、用哪家银行，还涉及健康、信仰和家庭。已有放贷方用它评估借款人、向借款人施压。
rule-lender-lists-apps-false-alarm = 有的应用用它识别被改装的手机。在多数手机上这项权限随安装获得，只有卸载才能收回。
rule-lender-lists-apps-what-to-do = 手机有“读取应用列表”开关的，把它关掉；没有的，只有卸载应用才能收回。

rule-lender-outside-a-store-title = 借贷应用不是从已知的应用商店安装的
rule-lender-outside-a-store-message = { $app } 不是由我们名单中的任何应用商店安装的。
rule-lender-outside-a-store-why = 应用商店会审核、下架应用，也受理投诉；从链接或文件安装的应用没有人管这些。
rule-lender-outside-a-store-false-alarm = 它可能来自名单之外的商店、备份或换机迁移，或者当初的安装程序已被删除。
rule-lender-outside-a-store-what-to-do = 保留证据，包括安装链接或安装文件；不需要就卸载；投诉。

rule-lending-feature-reads-contacts-title = 带借贷功能的应用可以读取通讯录
rule-lending-feature-reads-contacts-message = { $app } 带有借贷功能，并且可以读取通讯录。
rule-lending-feature-reads-contacts-why = 银行、钱包或购物应用可能需要通讯录来给朋友转账。同一项权限，它的借贷业务同样可以用；用在哪里，只有应用自己知道。
rule-lending-feature-reads-contacts-false-alarm = 多数人是为了转账或聊天授权的。请看看自己是否用得到。
rule-lending-feature-reads-contacts-what-to-do = 想一想自己是否用得到需要通讯录的功能；用不到就关闭“通讯录”权限。

rule-store-rule-lender-contacts-title = Google Play 的个人贷款政策与通讯录
rule-store-rule-lender-contacts-message = { $app } 从 Google Play 安装，并申请通讯录权限。Google Play 的个人贷款政策自 2023 年 5 月 31 日起施行，不允许个人贷款应用访问通讯录。
rule-store-rule-lender-contacts-why = 该政策针对的是应用申请了什么权限，与你是否授权无关。对不符合政策的应用，Google Play 受理举报。
rule-store-rule-lender-contacts-false-alarm = 商店可能不把它归为个人贷款应用。别的程序安装应用时也可能冒用商店的名义。
rule-store-rule-lender-contacts-what-to-do = 保留证据，在 Google Play 的应用页面举报。

rule-necessary-information-cn-title = 通讯录不属于网络借贷类 App 的必要个人信息
rule-necessary-information-cn-message = { $app } 申请通讯录权限。《常见类型移动互联网应用程序必要个人信息范围规定》自 2021 年 5 月 1 日起施行：网络借贷类 App 的必要个人信息不包括通讯录，App 不得因用户不同意提供非必要个人信息而拒绝其使用基本功能服务。
rule-necessary-information-cn-why = 你可以拒绝提供通讯录，基本功能服务应当照常可用。
rule-necessary-information-cn-false-alarm = 该规定并不禁止经用户同意收集更多信息。仅凭中文名称，不能认定是中国内地的应用。
rule-necessary-information-cn-what-to-do = 拒绝；基本功能服务应当照常可用。向发布该规定的部门投诉举报。

rule-apk-tampering-title = 应用文件会让检查工具误读，或手机会拒绝安装
rule-apk-tampering-message = { $app } 的文件中有手机会照常读取、其他程序却会出错的内容。这里列出的是手机实际会读到的权限。
rule-apk-tampering-message-refused = { $app } 的这个文件，手机会拒绝安装。这里列出的是其中仍能读到的内容。
rule-apk-tampering-why = 这类手法让文件在安装前躲过检查：应用商店、扫描工具或想看个究竟的人，什么也看不到，或者看到的与手机读到的不同。
rule-apk-tampering-false-alarm = 加固工具（防止代码被复制）也会这样做；陈旧或粗糙的打包工具、测试用文件同样如此。传输中被截断的文件也无法安装。这一项不说明应用是否从事借贷。
rule-apk-tampering-what-to-do = 不要安装这个文件。确实需要这个应用的，从应用商店下载，并对比它申请的权限。

rule-app-reads-contacts-title = 有应用可以读取通讯录
rule-app-reads-contacts-message = { $app } 可以读取通讯录，看起来不是借贷应用。
rule-app-reads-contacts-message-system = { $app } 是手机自带的，可以读取通讯录。
rule-app-reads-contacts-why = 列全所有能读取通讯录的应用，才不会漏：今天看着像游戏的，明天可能就放贷。
rule-app-reads-contacts-false-alarm = 聊天、电话和联系人应用本来就需要通讯录。
rule-app-reads-contacts-what-to-do = 凡是用不着的，都把“通讯录”权限关掉。

rule-unreadable-app-title = 这些文件里没有某个应用的权限
rule-unreadable-app-message = { $app } 有哪些权限，这些文件里没有。这不等于它什么都做不了。
rule-unreadable-app-why = 读不到的应用，不能算没有问题。
rule-unreadable-app-false-alarm = 只有名称列表或导出文件不完整时，看不到权限。换成完整的导出文件，这一项就会消失。
rule-unreadable-app-what-to-do = 让手机列出它的权限，把结果存进文件一并检查：adb shell dumpsys package 包名

rule-incomplete-audit-title = 本次检查不完整
rule-incomplete-audit-message = 有 { $count } 项内容没有看到。报告里没有的，手机上仍可能有。
rule-incomplete-audit-why = 没看到的不说出来，就会被当成“没有问题”。
rule-incomplete-audit-false-alarm = 有些缺失与通讯录无关，例如别的应用的某一行无法识别。报告中逐条列出。
rule-incomplete-audit-what-to-do = 补齐缺少的文件，解锁未解锁的空间，再检查一次。

## 结论

evidence-verdict-not-installed = 该用户没有安装它。
evidence-verdict-unknown = 它现在能否读取通讯录，这些文件里看不出来。
evidence-verdict-can-read = 它现在可以读取通讯录。
evidence-verdict-blocked = 它现在不能读取通讯录：权限已关闭。
evidence-verdict-can-obtain-silently = 它现在不能读取通讯录，但一申请就能拿到，不会弹窗。
evidence-verdict-may-ask = 它现在不能读取通讯录，但还可能申请。
evidence-verdict-requested = 它申请通讯录权限；是否已经获得，这些文件里看不出来。
evidence-verdict-write-only = 它可以修改联系人，没有申请读取。
evidence-verdict-accounts-only = 在通讯录权限组中，它只申请获取手机上的账号。
evidence-verdict-not-requested = 它没有申请通讯录权限。

## 途径

evidence-way = { $route }：{ $state }
evidence-state-not-requested = 未申请
evidence-state-requested = 会申请，是否已获得看不出来
evidence-state-not-asked = 尚未弹窗询问
evidence-state-denied = 已拒绝，应用还可再问
evidence-state-denied-for-good = 已拒绝且不再询问
evidence-state-blocked-by-policy = 被设备管理策略禁止
evidence-state-ask-every-time = 每次询问
evidence-state-granted-once = 仅本次允许
evidence-state-granted-but-blocked = 已授予，但被另一道开关关闭
evidence-state-granted = 已授予
evidence-state-granted-at-install = 安装时授予
evidence-state-granted-by-default = 由厂商预先授予
evidence-state-granted-by-role = 随角色（如默认电话应用）授予
evidence-state-granted-fixed = 已授予且无法收回
evidence-state-unknown = 这些文件里看不出来
evidence-flags = 权限标志：{ $flags }
evidence-app-op = 应用操作（app-op）模式：{ $mode }
evidence-asks-for = 它申请 { $permission } 权限。
evidence-old-target = 它按 API 级别 { $target } 开发，低于需要弹窗询问的级别（23）。

## 访问记录

evidence-last-access = 最近一次放行：{ $time }。
evidence-last-access-minutes = { $count ->
    [0] 最近一次放行：{ $time }，距检查不到 1 分钟。
   *[other] 最近一次放行：{ $time }，检查前 { $count } 分钟。
}
evidence-last-access-hours = 最近一次放行：{ $time }，检查前 { $count } 小时。
evidence-last-access-days = 最近一次放行：{ $time }，检查前 { $count } 天。
evidence-access-ago-minutes = { $count ->
    [0] 最近一次放行：导出文件前不到 1 分钟。
   *[other] 最近一次放行：导出文件前 { $count } 分钟。
}
evidence-access-ago-hours = 最近一次放行：导出文件前 { $count } 小时。
evidence-access-ago-days = 最近一次放行：导出文件前 { $count } 天。
evidence-access-in-background = 当时该应用在后台，不在屏幕上。
evidence-access-in-foreground = 当时该应用在前台，正显示在屏幕上。
evidence-access-limits = 手机只保留最近一次：之前访问过多少次、读了什么、传到哪里，都看不出来。
evidence-last-reject = 最近一次被拒：{ $time }。
evidence-last-reject-minutes = { $count ->
    [0] 最近一次被拒：{ $time }，距检查不到 1 分钟。
   *[other] 最近一次被拒：{ $time }，检查前 { $count } 分钟。
}
evidence-last-reject-hours = 最近一次被拒：{ $time }，检查前 { $count } 小时。
evidence-last-reject-days = 最近一次被拒：{ $time }，检查前 { $count } 天。
evidence-last-updated = 最近更新：{ $time }。

## 安装来源

evidence-installer-none = 没有安装来源记录：从电脑安装，或当初的安装程序已被删除。
evidence-installer-system = 随手机预装。
evidence-installer-store = 由应用商店 { $installer } 安装。
evidence-installer-file = 由手机自带的安装程序从文件安装。
evidence-installer-shell = 从电脑安装。
evidence-installer-browser = 由浏览器 { $installer } 安装。
evidence-installer-file-manager = 由文件管理器 { $installer } 安装。
evidence-installer-other = 由 { $installer } 安装，它不在我们的应用商店名单中。
evidence-originating = 安装文件经由 { $originating } 而来。
evidence-source-local-file = 安装程序注明：手机上的文件。
evidence-source-downloaded-file = 安装程序注明：下载的文件。

## 判断为借贷类的依据

evidence-lends-catalog = 公开名单中有它：{ $detail }（{ $source }）。
evidence-lends-label = 名称与借贷有关：{ $detail }（{ $source }）。
evidence-lends-package = 包名与借贷有关：{ $detail }（{ $source }）。
evidence-lends-texts = 应用自身文字与借贷有关：{ $detail }（{ $source }）。
evidence-lends-component = 含有借贷应用常见的组件：{ $detail }（{ $source }）。
evidence-lends-library = 含有借贷应用常见的库：{ $detail }（{ $source }）。
evidence-lends-signer = 与其他借贷应用签名相同：{ $detail }（{ $source }）。
evidence-lends-context = { $detail }（{ $source }）
evidence-lends-user = 你说过它是贷款应用。

## 所在位置

evidence-user-clone = 手机的用户 { $user } 是应用分身。
evidence-user-work = 手机的用户 { $user } 是工作资料。
evidence-user-other = 手机的用户 { $user }。
evidence-cn-listed = 有名单将它列为中国内地应用（{ $source }）。
evidence-cn-label = 它在这部手机上的名称是内地的写法：{ $label }

## 没能看到的

evidence-gap-unreadable = { $count } 个文件或文件夹无法读取。
evidence-gap-empty = { $count } 个文件是空的。
evidence-gap-unrecognised = { $count } 个文件无法识别。
evidence-gap-unsupported = { $count } 个文件的类型已知，但不支持读取。
evidence-gap-not-answered = 手机对 { $count } 项查询返回了错误。
evidence-gap-cut-off = { $count } 个文件中途截断。
evidence-gap-filtered = { $count } 个文件只显示了一部分。
evidence-gap-malformed = { $count } 处内容无法解析。
evidence-gap-encoding = { $count } 处含有非文本的字节。
evidence-gap-limit = { $count } 处内容超出读取上限。
evidence-gap-user-not-visible = { $count } 个用户空间里的应用没有看到。
evidence-gap-contradiction = { $count } 处内容自相矛盾。
evidence-gap-disagreement = { $count } 处文件之间不一致，已采用较新或较完整的一份。
evidence-gap-no-permissions = { $count } 个应用的权限不在这些文件里。
evidence-gap-requests-not-listed = 文件没有列出部分应用申请了哪些权限。
evidence-gap-shared-user-missing = { $count } 个应用与其他应用共用权限，而这些权限不在文件里。
evidence-gap-no-packages = 没有提供已安装应用的列表。
evidence-gap-list-cut = 手机给出的应用列表中途断了，已改为逐个查询。
evidence-gap-apps-hidden = 手机没有向本应用显示全部应用。
evidence-gap-grants-not-visible = { $count } 个其他用户空间里的应用得到了哪些权限，没有显示。

## 应用文件中的异常

evidence-anomaly = { $file }，{ $part }：{ $what }
evidence-anomaly-at = { $file }，{ $part }，第 { $offset } 字节：{ $what }
evidence-anomaly-with = { $file }，{ $part }：{ $what }（{ $detail }）
evidence-anomaly-at-with = { $file }，{ $part }，第 { $offset } 字节：{ $what }（{ $detail }）
evidence-anomalies-refused = 有 { $count } 处会使手机拒绝安装：
evidence-anomalies-misleads = 有 { $count } 处手机会照常读取，其他程序却可能出错或读到别的内容：
evidence-anomalies-more = ……另有 { $count } 处。
evidence-part-zip = 压缩包
evidence-part-manifest = 清单文件
evidence-part-resources = 资源表
evidence-part-signature = 签名
evidence-part-dex = 程序代码
evidence-part-container = 安装包组
evidence-anomaly-kind-limit = 内容超出读取上限。
evidence-anomaly-kind-cut-off = 内容中途截断。
evidence-anomaly-kind-bytes-before-first-entry = 压缩包的第一个条目之前另有内容。
evidence-anomaly-kind-bytes-behind-end = 压缩包的结尾之后另有内容。
evidence-anomaly-kind-end-record-in-comment = 压缩包的注释里有一处看似结尾的记录。
evidence-anomaly-kind-no-directory = 缺少条目列表，条目是绕过它找到的。
evidence-anomaly-kind-bytes-behind-directory = 条目列表与压缩包结尾之间另有内容。
evidence-anomaly-kind-directory-shifted = 条目列表不在压缩包所指的位置。
evidence-anomaly-kind-directory-count = 压缩包声明的条目数与实际不符。
evidence-anomaly-kind-directory-record = 条目列表中有一条记录已损坏。
evidence-anomaly-kind-entry-outside-directory = 有一个条目不在已损坏的条目列表里。
evidence-anomaly-kind-local-header = 同一条目有两种不一致的描述，或缺少其中一种。
evidence-anomaly-kind-compression-method = 条目的压缩方式 Android 不认识，或前后说法不一。
evidence-anomaly-kind-size-mismatch = 有一处长度或大小不可能成立。
evidence-anomaly-kind-encrypted-flag = 条目被标记为已加密。
evidence-anomaly-kind-duplicate-entry = 有两个同名条目。
evidence-anomaly-kind-entry-name = 条目名称含有文件名不该有的字符，或既是文件又是文件夹。
evidence-anomaly-kind-packed-data = 条目的压缩数据已损坏。
evidence-anomaly-kind-checksum = 条目的校验和不正确。
evidence-anomaly-kind-chunk-size = 数据块声明的大小不可能成立。
evidence-anomaly-kind-unknown-chunk = 出现了不该出现在此处的数据块。
evidence-anomaly-kind-magic = 开头与所属格式不符。
evidence-anomaly-kind-string-pool = 字符串表自相矛盾。
evidence-anomaly-kind-masked-name = 名称或命名空间掩盖了元素或属性的真实含义。
evidence-anomaly-kind-attributes = 属性重复出现，或形式与格式不符。
evidence-anomaly-kind-nesting = 元素的开始与结束不匹配。
evidence-anomaly-kind-missing-element = 缺少 Android 必需的元素，或该元素重复出现。
evidence-anomaly-kind-bad-value = 有 Android 无法接受的值。
evidence-anomaly-kind-reference = 引用指向空处或循环引用。
evidence-anomaly-kind-duplicate-type = 资源表的某一部分重复出现。
evidence-anomaly-kind-signing-block = 签名块自相矛盾。
evidence-anomaly-kind-signature-stripped = 声明存在的签名缺失。
evidence-anomaly-kind-certificate = 证书无法读取。
evidence-anomaly-kind-unsigned = 没有签名。
evidence-anomaly-kind-janus = 压缩包前面藏有代码，而第一代签名不检查那里。
evidence-anomaly-kind-dex = 程序代码文件自相矛盾。
evidence-anomaly-kind-split = 安装包组中有一个部分与其他部分不符，或无法读取。
evidence-anomaly-kind-container-description = 安装包组的说明与实际内容不符。
evidence-anomaly-kind-base-guessed = 安装包组没有说明哪个是主安装包，只能推测。
evidence-anomaly-kind-several-variants = 安装包组含有同一应用的多个构建版本，已读取内容最全的一个。
evidence-anomaly-kind-request-in-split = 安装包组的某个部分申请了主安装包没有申请的权限。
