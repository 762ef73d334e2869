# Android 应用在报告之外说的话。与检查结果有关的文字来自其他文件，随结果一起给出。
#
# 只供应用使用：tests/examples/android_strings.rs 由此生成 Android 的字符串资源。
# 按钮尽量不超过六个字。语气平静，不用感叹号；只说“发现”“未发现”，不说“安全”。

app-name = LendLens
app-language = zh-Hans

## 多个页面共用的按钮

app-yes = 是
app-no = 不是
app-ask-later = 以后再问
app-cancel = 取消
app-back = 返回
app-delete = 删除
app-more = 更多选项
app-show-fewer = 收起

## 首次打开

app-welcome-title = 谁能读取你的通讯录？
app-welcome-read = LendLens 会读取这部手机上的应用列表，以及每个应用获得了哪些权限。
app-welcome-never = 它不读取你的通讯录、通话记录和短信，也没有这些权限。
app-welcome-stays = 任何数据都不会离开这部手机：LendLens 没有联网权限。
app-welcome-all-apps-title = 为什么要查看所有应用
app-welcome-all-apps = 要找出借贷应用，LendLens 必须知道手机上装了哪些应用。Android 把这项权限叫作“查询所有软件包”。应用列表只用于检查，不作他用。
app-welcome-list-permission = 这部手机会询问是否允许 LendLens 读取应用列表。如果不允许，就只能检查少数应用，结果里会写明。
app-welcome-start = 开始检查
app-welcome-allow-list = 允许读取列表

## 结果

app-answer-check-again = 重新检查
app-answer-none-yet = 还没有检查过
app-answer-none-yet-more = 检查这部手机，看看哪些借贷应用能拿到你的通讯录。
app-answer-checked = 检查时间：{ $time }
app-answer-last-used = 最近访问：{ $time }
app-answer-apps-checked = 已检查 { $count } 个应用
app-answer-section-now = 可以读取你的通讯录
app-answer-section-could = 有可能拿到你的通讯录
app-answer-section-closed = 目前不能读取
app-answer-section-unknown = 无法判断
app-answer-section-ask = 这是借贷应用吗？
app-answer-section-features = 带借贷功能的银行、钱包和购物应用
app-answer-section-others = 其他能读取通讯录的应用
app-answer-section-not-seen = 没有看到的内容
app-answer-all-seen = 这项检查要看的内容都看到了。
app-answer-never-seen = 任何检查都看不到的内容
app-answer-never-seen-more = 以前被读取过什么、读过几次：了解详情
app-answer-apps = { $count } 个应用

## 正在检查

app-progress-title = 正在检查
app-progress-apps = { NUMBER($done) } / { NUMBER($total) } 个应用
app-progress-starting = 正在读取应用列表
app-progress-cancelling = 正在停止
app-progress-cancelled = 检查已停止
app-progress-cancelled-more = 没有改动任何内容，也没有保存记录。

## 单个应用

app-detail-why-lends = 为什么认为它是借贷应用
app-detail-why-lends-none = 没有迹象表明它是借贷应用。
app-detail-reach = 它怎样拿到你的通讯录
app-detail-other-reach = 它还能看到什么
app-detail-findings = 发现
app-detail-show-evidence = 显示依据
app-detail-steps = 你可以这样做
app-detail-rules = 相关规定与来源
app-detail-about = 关于这个应用
app-detail-package = 包名
app-detail-installed-from = 安装来源
app-detail-installed-from-unknown = 不详
app-detail-step = 第 { NUMBER($number) } 步
app-detail-open-app-settings = 打开应用设置
app-detail-no-settings = 这部手机没有对应的页面。请自行打开系统设置，按上面的步骤操作。
app-detail-gone = 最近一次检查中已没有这个应用。

## 从设置返回后：重新读取，说明实际变化

app-recheck-reading = 正在重新读取
app-recheck-turned-off = 已关闭
app-recheck-still-on = 仍然开着
app-recheck-cannot-tell = 无法判断

## 这是借贷应用吗？

app-question-title = 这是借贷应用吗？
app-question-more = 只看名称说不清。{ $app } 是做什么用的，你最清楚。答案只保存在这部手机上，以后判断时会算进去。
app-question-answered-yes = 你的回答：是借贷应用
app-question-answered-no = 你的回答：不是借贷应用
app-question-change = 更改回答

## 结论和用户空间的叫法

app-verdict-can-read = 可以读取你的通讯录
app-verdict-can-obtain-silently = 一申请就能拿到，系统不会再问你
app-verdict-may-ask = 目前不能读取，但可能会弹窗申请
app-verdict-requested = 会申请读取你的通讯录
app-verdict-blocked = 已被阻止
app-verdict-write-only = 只能写入联系人，不能读取
app-verdict-accounts-only = 只能看到手机上的账号
app-verdict-not-requested = 没有申请通讯录权限
app-verdict-not-installed = 这里没有安装
app-verdict-unknown = 无法判断
app-user-owner = 机主
app-user-work = 工作资料
app-user-clone = 应用分身
app-user-private = 私密空间
app-user-secure-folder = 安全文件夹
app-user-guest = 访客
app-user-other = 其他用户

## 设置

app-settings-title = 设置
app-settings-title-more = 持续关注、历史记录、隐私、你的回答
app-settings-watch = 持续关注
app-settings-private = 如果别人可能拿到这部手机
app-settings-keep-checks = 保留历次检查
app-settings-keep-checks-more = 只保存在这部手机上。关闭后会删除已保留的检查。
app-settings-hide-screens = 隐藏界面
app-settings-hide-screens-more = 不能截屏，也不出现在最近任务里。需要证据时请保存报告。
app-settings-delete-all = 全部删除
app-settings-delete-all-more = 历次检查、你的回答，以及分享时留下的报告副本
app-settings-answers = 你的回答
app-settings-answer-yes = 是借贷应用
app-settings-answer-no = 不是借贷应用
app-settings-answer-remove = 撤回回答

## 安装前检查安装包

app-file-title = 检查安装包
app-file-title-more = 安装之前，看看它会申请什么
app-file-choose = 选择文件
app-file-more = 选择一个安装包（APK、APKS 或 XAPK），在安装之前看看它会申请什么权限。
app-file-reading-file = 正在读取文件
app-file-not-installed = 这个文件没有安装。这里只是读取它，不会运行其中的任何内容。
app-file-failed = 无法读取这个文件
app-file-failed-more = 文件可能已被移动或删除，也可能是另一个应用收回了访问权。请先把它保存到手机上，再从这里打开。

## 保存与分享

app-share-title = 分享报告
app-share-forms = 格式
app-share-save = 保存文件
app-share-send = 分享
app-share-text = 文本，供人阅读
app-share-json = JSON，供程序使用
app-share-warning-title = 报告里有你的应用列表
app-share-warning = 报告会列出这部手机上的应用；能看到时，还会写明它们何时访问过通讯录。请只分享给信任的人，不再需要的副本请及时删除。
app-share-saved-file = 报告已保存
app-share-failed = 无法保存报告
app-share-file-name = LendLens 报告 { $date }

## 持续关注

app-watch-title = 留意变化
app-watch-more = 有应用安装或更新时，LendLens 会重新检查；此外每天检查一次。不需要联网，检查可能晚几个小时。
app-watch-notifications-off = 通知已关闭，LendLens 无法提醒你。
app-watch-allow-notifications = 允许通知
app-watch-channel = 通讯录访问权限的变化
app-watch-channel-more = 新安装或更新的借贷应用能拿到通讯录时提醒你。
app-watch-found-title = 通讯录访问权限有变化
app-watch-found = 有 { $count } 个应用需要看一看。
app-watch-found-named = { $app } 能拿到你的通讯录。
app-watch-public-title = LendLens
app-watch-public = 有新情况。

## 历史记录

app-history-title = 以前的检查
app-history-empty = 没有以前的检查
app-history-empty-more = 每次检查都会保存在这里，只存在这部手机上，方便你对比变化。
app-history-delete-one = 删除这次检查
app-history-delete-one-question = 要删除 { $time } 的检查吗？
app-history-delete-all = 全部删除
app-history-delete-all-question = 要删除以前的所有检查吗？
app-history-delete-all-more = 删除后无法恢复。你另外保存或分享出去的报告不受影响。
app-history-unreadable = 这次检查的记录已无法读取，只能删除。

## 帮助

app-guidance-title = 规定和投诉
app-guidance-more = 你所在国家的规定、投诉渠道和可发送的文字
app-guidance-choose = 选择国家
app-guidance-other = 换一个国家

app-help-title = 帮助
app-help-not-seen-title = 哪些内容看不到
app-help-not-seen = 应用已经复制了什么、传到了哪里；权限是什么时候授予的；大多数对通讯录的访问：普通应用只能看到目前的授权情况。锁定的空间、其他用户和工作资料里的应用及其权限，也可能看不到。
app-help-names-title = 怎样认出借贷应用
app-help-names = 依据公开的名单、应用名称和应用里的文字，每个应用都会写明依据。判断可能有误；如果有误，请在该应用的页面上回答问题。
app-help-off-title = 关闭权限能做到什么
app-help-off = 关闭之后，该应用不能再读取你的通讯录。应用不会被卸载，账户和债务也不受影响。
app-help-not-undone-title = 关闭权限做不到什么
app-help-not-undone = 已经被读取的通讯录收不回来；你在表单里填写过的姓名和号码（例如紧急联系人）也一样。你可以要求放贷方删除，并告知相关的人。
app-help-refuses-title = 如果放贷方的应用因此不能用了
app-help-refuses = 先把它的提示截图。很多时候也可以通过放贷方的网站、银行转账或电话来还款、查看合同。如果重新打开权限，放贷方就又能读取全部通讯录；有些手机可以只给它空数据。因为拒绝授权就不让使用，可能违反应用商店或当地的规定：可以带上截图投诉。
app-help-phone-held-title = 如果别人可能拿到这部手机
app-help-phone-held = 请删除历史记录，或在设置中关闭保存，并检查你保存过的报告副本。在设置中还可以让它不能截屏、不出现在最近任务里。已安装的应用里仍能看到 LendLens。
app-help-privacy-title = LendLens 怎样处理数据
app-help-privacy = 以前的检查和你的回答只保存在这部手机上，不会发送到任何地方：本应用没有联网权限。这些数据不进入备份，卸载应用时一并删除。
app-help-fallible-title = 怎样理解检查结果
app-help-fallible = “可以读取”不等于“已经读取”，“未发现”不等于“没有”。列出某个应用，不代表指责任何人。
app-help-licences = 许可证
app-help-licences-more = LendLens 是自由软件，采用 Apache License 2.0 或 MIT 许可证。其中包含以下他人的作品：
app-help-licences-list = Rust 标准库和 Rust 社区的组件（Apache 2.0、MIT、Unicode 3.0、Zlib）、Kotlin 标准库（Apache 2.0）
app-help-sources = 资料来源
app-help-sources-more = 每条依据都注明出处。所用的名单及其日期、统计过的词语，都在源代码中。
app-help-version = 版本 { $version }
app-help-knowledge = 知识库 { $version }，收录 { $count } 个应用

## 出错时

app-error-title = 出了点问题
app-error-more = LendLens 自身出错，检查中断了。手机上的内容没有任何改动。请重试；如果再次出现，请附上下面的文字反馈。发送前请先看一遍：其中可能有应用名称。
app-error-list = 无法读取应用列表
app-error-list-more = 手机拒绝了读取。请在系统设置里允许 LendLens 读取应用列表，再重新检查。
app-error-storage = 这次检查没能保存
app-error-storage-more = 结果现在可以看，但不会出现在以前的检查里。请清理出一些空间。
app-error-copy = 复制错误信息
app-error-copied = 错误信息已复制

## 读屏软件读出的内容

app-spoken-button = { $button }，{ $what }
