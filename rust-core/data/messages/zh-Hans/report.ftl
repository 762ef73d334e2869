# 给人看的报告：先给结论，再逐个应用说明。
# 用词平实、准确：只说“发现”“未发现”，不说“安全”；对企业不作评价，只转述具名来源的说法。

report-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }
report-comma = 、
report-blank = { "" }
report-dot = { " · " }

## 结论

report-answer-lenders = 有 { $count } 个借贷应用可以读取你的通讯录。
report-answer-none = 未发现能读取你通讯录的借贷应用。
report-answer-files-lenders = 有 { $count } 个借贷应用要求读取你的通讯录。
report-answer-files-none = 未发现要求读取通讯录的借贷应用。
report-answer-nothing = 无法检查：所给的文件里没有应用列表。
report-second-silent = 另有 { $count } 个借贷应用一申请就能拿到通讯录权限，系统不会再问你。
report-second-unknown = 有 { $count } 个借贷应用能否读取，无法判断。
report-second-but-gaps = 但有 { $count } 项内容没有看到，不能就此认为没有问题，见下文“没有看到的内容”。
report-second-more-gaps = 实际可能更多：有 { $count } 项内容没有看到，见下文“没有看到的内容”。
report-second-complete = 所给的内容已全部读取。
report-second-complete-files = 文件已完整读取。
report-note-sample = 这是一部虚构的手机，供初次了解之用。多数应用的权限清单取自真实应用；授予了哪些权限、何时用过，都是虚构的。

report-android = Android { $version }
report-apps = { $count } 个应用
report-users = { $count } 个用户空间
report-lenders = 其中借贷应用 { $count } 个

## 各部分

report-section-reading = 可以读取你通讯录的借贷应用
report-section-steps = 你可以这样做
report-section-asking = 要求读取你通讯录的借贷应用
report-section-not-asking = 不要求读取通讯录的借贷应用
report-section-reachable = 有可能拿到你通讯录的借贷应用
report-section-unknown = 无法判断的借贷应用
report-section-shut = 目前不能读取你通讯录的借贷应用
report-section-features = 带借贷功能、可以读取通讯录的银行、钱包和购物应用
report-section-ask = 这是借贷应用吗？
report-section-others = 其他应用
report-section-suppressed = 按要求未列出
report-section-gaps = 没有看到的内容
report-section-rules = 全部发现（按规则）
report-section-citations = 相关规定与来源
report-section-sources = 读取了哪些文件

## 单个应用

report-field-contacts = 通讯录
report-field-since = 安装时间
report-field-used = 最近访问
report-field-also = 其他权限
report-field-why = 判断依据
report-field-findings = 发现
report-field-commands = 关闭命令

report-user-owner = 机主
report-user-secondary = 其他用户（用户 { $id }）
report-user-work = 工作资料（用户 { $id }）
report-user-clone = 应用分身（用户 { $id }）
report-user-private = 私密空间（用户 { $id }）
report-user-secure-folder = 安全文件夹（用户 { $id }）
report-user-guest = 访客（用户 { $id }）
report-user-says = { $user }：{ $text }
report-user-unknown = 用户 { $id }

report-verdict-not-installed = 未安装。
report-verdict-unknown = 无法判断。
report-verdict-can-read = 可以读取。
report-verdict-blocked = 已被阻止。
report-verdict-can-obtain-silently = 一申请就能拿到，系统不会再问你。
report-verdict-may-ask = 目前不能读取，但可能会弹窗申请。
report-verdict-requested = 会申请通讯录权限，是否已授予看不出来。
report-verdict-write-only = 只能写入，不能读取。
report-verdict-accounts-only = 只能看到手机上的账号。
report-verdict-not-requested = 没有申请通讯录权限。

report-since-installed = { $time }；手机不记录何时授权
report-since-system = 手机出厂自带
report-since-unknown = 不详，文件里没有安装日期

report-used = { $time }
report-used-ago = { $time }（{ $ago }）
report-used-none = 没有访问记录，但这不能证明没有读取过
report-detail-used = 最近访问：{ $time }
report-ago-minutes = 检查前 { $count } 分钟
report-ago-hours = 检查前 { $count } 小时
report-ago-days = 检查前 { $count } 天
report-ago-months = 检查前 { $count } 个月

report-also-open = 已获得：{ $routes }
report-also-unknown = 无法判断：{ $routes }

report-route-call-log = 通话记录
report-route-call-log-write = 修改通话记录
report-route-outgoing-calls = 拨出电话
report-route-sms = 短信
report-route-sms-receive = 接收短信
report-route-phone-state = 通话状态和来电号码
report-route-phone-numbers = 本机号码
report-route-accessibility = 屏幕内容（无障碍服务）
report-route-notifications = 通知内容
report-route-all-files = 所有文件
report-route-storage = 手机存储
report-route-app-list = 应用列表
report-route-device-admin = 设备管理器
report-route-dialer = 默认电话应用
report-route-sms-role = 默认短信应用

report-quoted = “{ $text }”
report-evidence = { $kind }：{ $detail }（{ $source }）
report-evidence-words = { $kind }{ $detail }（{ $source }词库）
report-evidence-unsourced = { $kind }：{ $detail }
report-evidence-listed = 被以下名单列入：{ $source }
report-evidence-answer = 你的回答：{ $detail }
report-evidence-context = { $detail }
report-evidence-against = 反面依据：{ $text }
report-evidence-none = 没有留下依据
report-evidence-fewer = 没有更多依据
report-context-no-network = 它没有联网权限
report-context-system = 它是手机系统自带的
report-context-prior = 事先只知道，大约每十个应用有一个是借贷应用
report-kind-catalog = 被名单列入
report-kind-label = 名称中有
report-kind-package = 包名中有
report-kind-texts = 应用内文字有
report-kind-component = 含有组件
report-kind-library = 含有代码库
report-kind-signer = 签名
report-kind-context = 其他情况
report-kind-user = 你的回答

report-language-ar-ur = 阿拉伯语和乌尔都语
report-language-en = 英语
report-language-es = 西班牙语
report-language-fa = 波斯语
report-language-fil = 菲律宾语
report-language-fr = 法语
report-language-hi-bn = 印地语和孟加拉语
report-language-id-ms = 印尼语和马来语
report-language-pt = 葡萄牙语
report-language-ru = 俄语
report-language-sw-ng = 斯瓦希里语和尼日利亚语言
report-language-ta-te = 泰米尔语、泰卢固语和其他南印度语言
report-language-th = 泰语
report-language-vi = 越南语
report-language-zh = 中文

report-severity-critical = 严重
report-severity-high = 高
report-severity-medium = 中
report-severity-low = 低
report-severity-info = 提示

## 对上下文所有借贷应用都适用的做法

report-step-keep-evidence = 先留证据，再动设置：保存本报告，截图各应用的权限页和版本号，保留放贷方和催收人员的短信、聊天和通话记录。
report-step-open-page = 在手机上打开“设置 › 应用 › 该应用 › 权限”，把“通讯录”以及“其他权限”一栏列出的权限都改为“不允许”。屏幕内容在“设置 › 无障碍”里关，通知在“设置 › 通知 › 通知使用权”里关。报告提到的每个用户空间都要关一遍。
report-step-commands = 也可以在电脑上操作：连接手机，运行各应用的“关闭命令”。有些手机要先打开另一项开发者开关。
report-step-make-final = 让应用不能再弹窗：把下面命令里的大写部分换成“关闭命令”里的用户编号、包名和权限名。较旧的手机没有这条命令，弹窗时勾选“不再询问”即可。
report-step-verify = 重新导出文件，再检查一次。只有手机自己显示为关闭的，才算真的关了。
report-step-refuse = 应用弹窗申请通讯录时，选择“不允许”。紧急联系人可以手动填写，并事先征得对方同意。
report-step-uninstall = 不再需要的应用可以卸载。是否卸载由你决定。请先保存合同和还款记录：卸载不影响债务。
report-step-complain = 带上证据投诉：可以找应用运营方、下载应用的商店，以及当地的金融监管部门、个人信息保护部门。
report-step-warn-contacts = 告诉通讯录里的人：可能有陌生人因为你给他们打电话、发消息；除非是担保人，他们没有义务还款或回应；收到的内容请保留。

## 其他应用

report-ask-how = 只有你清楚。把答案（yes 是，no 否）写进一个文件，加上“--answers 文件名”再检查一次：
report-others-count = 另有 { $count } 个应用可以读取通讯录，加 --all 可列出。
report-others-files = 另外检查了 { $count } 个应用，加 --all 可列出。
report-others-none = 未发现其他能读取通讯录的应用。
report-app = { $name }（{ $package }）

## 未列出与没有看到的

report-suppressed = { $rule }：{ $reason }
report-suppressed-package = { $rule }，{ $package }：{ $reason }

report-gap-unreadable = { $count } 个文件或文件夹无法读取
report-gap-empty = { $count } 个文件或文件夹是空的
report-gap-unrecognised = { $count } 个文件的类型无法识别
report-gap-unsupported = { $count } 个文件的类型已知，但不支持读取：应用程序包（aab）请先用 bundletool 生成 APK；2020 年的加密 apkm 请换用较新的文件
report-gap-not-answered = 手机对 { $count } 项查询返回了错误
report-gap-cut-off = { $count } 个文件不完整，中途截断
report-gap-filtered = { $count } 个文件只含部分内容，没写到的不等于没有
report-gap-malformed = { $count } 处内容无法解析
report-gap-encoding = { $count } 个文件含有非文本的字节
report-gap-limit = { $count } 处内容过大，超出上限的部分没有读取
report-gap-user-not-visible = { $count } 个用户空间里的应用没有看到
report-gap-contradiction = { $count } 处内容自相矛盾，无法采信
report-gap-disagreement = { $count } 处文件之间说法不一，已采用较新或较完整的一份
report-gap-no-permissions = { $count } 个应用的权限不在这些文件里
report-gap-requests-not-listed = 文件没有列出这些应用申请了哪些权限，没有显示的权限也可能申请过
report-gap-shared-user-missing = { $count } 个应用与其他应用共用权限，而这些权限不在文件里
report-gap-no-packages = 所给文件里没有应用列表
report-gap-list-cut = 手机给出的应用列表中途断了，已改为逐个查询
report-gap-apps-hidden = 手机没有向本应用显示全部应用，原因有 { $count } 个，因此可能还有别的应用
report-gap-grants-not-visible = 有 { $count } 个其他用户空间能看到应用，但看不到它们得到了哪些权限

report-gap-ways = 以下途径，所有应用都无法判断：{ $routes }

report-gap-detail = { $what }：{ $detail }
report-gap-of-user = { $what }（{ $user }）
report-gaps-what-to-do = 补齐缺少的文件，解锁未解锁的空间，再检查一次。报告里没有的，手机上仍可能有。
report-more = ……另有 { $count } 项

report-source = { $count } 个文件：{ $files }
report-source-captured = { $count } 个文件，最新的生成于 { $time }：{ $files }
report-source-no-names = 这些文件里没有应用名称，而判断主要靠名称。加上一份含 package,label 两列的列表，可以找得更全。
report-rules = { $severity }：{ $rules }
report-rule = { $rule }（{ $count }）
report-rules-explain = 运行“lendlens explain 规则名”，可查看这条规则为什么重要、什么情况下属于误报。
report-citation = { $title }，{ $date }：{ $url }
report-tool = LendLens { $version }，知识库 { $knowledge }，收录 { $entries } 条。数据没有离开这台电脑。

## 在手机上显示时，替换提到文件和命令行的句子

report-phone-answer-nothing = 无法检查：没有看到任何应用。
report-phone-but-gaps = 但有 { $count } 项内容没有看到，不能就此认为没有问题。
report-phone-more-gaps = 实际可能更多：有 { $count } 项内容没有看到。
report-phone-complete = 系统允许应用查看的内容已全部读取。
report-phone-section-sources = 读取了什么
report-phone-step-verify = 再检查一次。只有手机自己显示为关闭的，才算真的关了。
report-phone-ask-how = 只有你清楚。请在应用里回答；答案只留在这部手机上，以后的检查都会采用。
report-phone-others-count = 另有 { $count } 个应用可以读取通讯录。
report-phone-others-files = 另外检查了 { $count } 个应用。
report-phone-gaps-what-to-do = 允许先前拒绝的权限，解锁未解锁的空间，再检查一次。报告里没有的，手机上仍可能有。
report-phone-source = { $files }
report-phone-tool = LendLens { $version }，知识库 { $knowledge }，收录 { $entries } 条。数据没有离开这部手机。

# 某个国家可以怎么办。规定和渠道本身的文字在 data/guidance/。

report-guidance-list = 按国家查看：规定、投诉渠道和可发送的文字
report-guidance-exists = lendlens guidance：按国家查看规定、投诉渠道和投诉信。
report-guidance-title = 你可以怎么办：{ $country }
report-guidance-note = 规定针对所有放贷方；某家公司是否遵守，由主管部门认定。这不是法律意见，号码和地址会变：请看来源和日期。
report-guidance-rules = 规定
report-guidance-says = 内容
report-guidance-source = 来源
report-guidance-source-line = { $title }，{ $date }，查看于 { $checked }（{ $reliability }）：{ $url }
report-guidance-undated = 无日期
report-guidance-own-text = 原文
report-guidance-described = 他人转述
report-guidance-weak = 来源较弱
report-guidance-channels = 投诉渠道（按此顺序）
report-guidance-care = 注意
report-guidance-check = 使用前请核实
report-guidance-for = 用于
report-guidance-contact = 联系方式
report-guidance-bring = 带上什么
report-guidance-store = 来自 Google Play 的应用
report-guidance-evidence = 留作证据
report-guidance-letters = 可以发送的文字
report-guidance-blanks = 方括号里的内容请自己填写。
report-guidance-complaint = 投诉信
report-guidance-contacts = 给联系人的消息
report-guidance-guess-sim = SIM 卡提示可能是{ $country }，这只是猜测。
report-guidance-guess-language = 手机语言提示可能是{ $country }，这只是猜测。
