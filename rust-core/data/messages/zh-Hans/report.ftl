# 给人看的报告：先给结论，再逐个应用说明。
# 用词平实、准确：只说“发现”“未发现”，不说“安全”；对企业不作评价，只转述具名来源的说法。

report-time = { $year }年{ $month }月{ $day }日 { $hour }:{ $minute }
report-comma = 、
report-blank = { "" }
report-dot = { " · " }

## 结论

report-answer-lenders = 有 { $count } 个借贷应用可以读取你的通讯录。
report-answer-none = 未发现能读取你通讯录的借贷应用。
report-answer-nothing = 无法检查：所给的文件里没有应用列表。
report-second-silent = 另有 { $count } 个借贷应用不用再弹窗询问就能取得通讯录权限。
report-second-unknown = 有 { $count } 个借贷应用无法判断能否读取。
report-second-but-gaps = 但有 { $count } 处没能看到，因此不能当作没有问题，详见下文。
report-second-more-gaps = 实际可能更多：有 { $count } 处没能看到，详见下文。
report-second-complete = 所给的内容已全部读取。

report-android = Android { $version }
report-apps = { $count } 个应用
report-users = { $count } 个用户空间
report-lenders = 其中借贷应用 { $count } 个

## 各部分

report-section-reading = 可以读取你通讯录的借贷应用
report-section-reachable = 有可能取得你通讯录的借贷应用
report-section-unknown = 无法判断的借贷应用
report-section-shut = 目前不能读取你通讯录的借贷应用
report-section-features = 带借贷功能、可以读取通讯录的银行、钱包和购物应用
report-section-ask = 这是借贷应用吗？
report-section-others = 其他应用
report-section-suppressed = 按要求未列出
report-section-gaps = 没能看到的内容
report-section-citations = 相关规定与来源
report-section-sources = 读取了哪些文件

## 单个应用

report-field-contacts = 通讯录
report-field-since = 起始时间
report-field-used = 最近使用
report-field-also = 其他权限
report-field-why = 判断依据
report-field-findings = 发现
report-field-next = 下一步

report-user-owner = 机主
report-user-secondary = 第二用户（用户 { $id }）
report-user-work = 工作资料（用户 { $id }）
report-user-clone = 应用分身（用户 { $id }）
report-user-private = 私密空间（用户 { $id }）
report-user-secure-folder = 安全文件夹（用户 { $id }）
report-user-guest = 访客（用户 { $id }）
report-user-says = { $user }：
report-user-unknown = 用户 { $id }

report-verdict-not-installed = 此处未安装。
report-verdict-unknown = 无法判断。
report-verdict-can-read = 可以读取。
report-verdict-blocked = 已被阻止。
report-verdict-can-obtain-silently = 不用再询问你就能取得权限。
report-verdict-may-ask = 目前不能读取，但可能会向你申请。
report-verdict-requested = 声明要读取，是否已授权无法得知。
report-verdict-write-only = 只能写入，不能读取。
report-verdict-accounts-only = 只能看到手机上的账号。
report-verdict-not-requested = 未申请通讯录权限。

report-since-installed = { $time } 安装；手机不记录授权的时间
report-since-system = 手机出厂自带
report-since-unknown = 未知，文件里没有安装日期

report-used = { $time }
report-used-ago = { $time }（{ $ago }）
report-used-none = 没有使用记录，但这不证明没有读取过
report-ago-minutes = 检查前 { $count } 分钟
report-ago-hours = 检查前 { $count } 小时
report-ago-days = 检查前 { $count } 天
report-ago-months = 检查前 { $count } 个月

report-also-open = 还能取得：{ $routes }
report-also-wanted = 已申请、目前未开放：{ $routes }
report-also-unknown = 无法判断：{ $routes }
report-also-none = 未发现其他途径

report-route-call-log = 通话记录
report-route-call-log-write = 修改通话记录
report-route-outgoing-calls = 拨出的电话
report-route-sms = 短信
report-route-sms-receive = 接收短信
report-route-phone-state = 通话状态和来电号码
report-route-phone-numbers = 本机号码
report-route-accessibility = 屏幕内容（无障碍服务）
report-route-notifications = 通知内容
report-route-all-files = 所有文件
report-route-storage = 存储中的文件
report-route-app-list = 已安装应用列表
report-route-device-admin = 设备管理
report-route-dialer = 默认电话应用
report-route-sms-role = 默认短信应用

report-evidence = { $kind }：{ $detail }（{ $source }）
report-evidence-unsourced = { $kind }：{ $detail }
report-evidence-against = 反面依据——{ $kind }：{ $detail }（{ $source }）
report-evidence-against-unsourced = 反面依据——{ $kind }：{ $detail }
report-evidence-none = 没有留下依据
report-kind-catalog = 见于公开名单
report-kind-label = 应用名称
report-kind-package = 包名
report-kind-texts = 应用自身的文字
report-kind-component = 应用组件
report-kind-library = 内含的代码库
report-kind-signer = 签名
report-kind-context = 其他情况
report-kind-user = 你的回答

report-severity-critical = 严重
report-severity-high = 高
report-severity-medium = 中
report-severity-low = 低
report-severity-info = 提示

report-steps-told = 步骤同上。
report-steps-more = 还有 { $count } 步，见 Markdown 报告（--format markdown）。

## 其他应用

report-ask = { $name }（{ $package }）有可能是。请在 --answers 文件中写明：{ $package },yes 或 { $package },no
report-others-count = 另有 { $count } 个应用可以读取通讯录，用 --all 列出。
report-others-none = 未发现其他能读取通讯录的应用。
report-app = { $name }（{ $package }）

## 未列出与没能看到的

report-suppressed = { $rule }：{ $reason }
report-suppressed-package = { $rule }，{ $package }：{ $reason }

report-gap-unreadable = { $count } 个文件或文件夹无法读取
report-gap-empty = { $count } 个文件或文件夹是空的
report-gap-unrecognised = { $count } 个文件不是可识别的类型
report-gap-not-answered = 手机对 { $count } 项查询返回了错误
report-gap-cut-off = { $count } 个文件不完整，中途截断
report-gap-filtered = { $count } 个文件只含部分内容，没写到的不代表没有
report-gap-malformed = { $count } 处内容无法解析
report-gap-encoding = { $count } 个文件含有非文本的字节
report-gap-limit = { $count } 次超出处理上限，超出部分未读
report-gap-user-not-visible = { $count } 个用户空间的应用无法看到
report-gap-contradiction = { $count } 处来源自相矛盾，不足为据
report-gap-disagreement = { $count } 处不同来源说法不一，已采用较新或较完整的一份
report-gap-no-permissions = { $count } 个应用的权限没有显示
report-gap-shared-user-missing = { $count } 个应用与其他应用共用权限，而这些权限没有显示
report-gap-no-packages = 所给文件里没有应用列表

report-gap-ways = 以下途径对所有应用都无法判断：{ $routes }

report-gap-detail = { $what }：{ $detail }
report-gap-detail-user = { $what }，用户 { $user }：{ $detail }
report-gap-user = 用户 { $user }：{ $detail }
report-more = ……另有 { $count } 项

report-source = { $name }（{ $kind }）
report-source-captured = { $name }（{ $kind }），生成于 { $time }
report-citation = { $title }，{ $date }：{ $url }
report-tool = LendLens { $version }，知识库 { $knowledge }，收录 { $entries } 条。数据没有离开这台电脑。
