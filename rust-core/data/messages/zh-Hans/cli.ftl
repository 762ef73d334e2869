# 命令行在报告之外说的话。

cli-reading = 正在读取 { $name }
cli-judging = 正在分析
cli-auditing = 已检查 { $files } 个文件，其中 { $found } 个有问题项
cli-adb-before = 没有指定文件。导出文件的方法：在手机上打开“USB 调试”，连接电脑，把下面整段粘贴到 { $shell } 中运行。
cli-adb-after = 生成的文件夹里有你的应用列表，请妥善保管，用完就删。

cli-cannot-write = 无法写入 { $path }：{ $problem }
cli-cannot-read = 无法读取 { $path }：{ $problem }
cli-column-missing = { $path } 的首行缺少“{ $column }”一列
cli-knowledge-broken = 程序内置的知识库已损坏（{ $problem }），请重新安装
cli-no-such-rule = “{ $name }”既不是规则，也不是包名。规则有：{ $rules }
cli-no-such-country = 没有“{ $name }”的指引。现有国家代码：{ $known }
cli-row-unreadable = 第 { $row } 行已跳过：{ $problem }
cli-answer-not-understood = 回答文件第 { $row } 行已跳过：应当是包名，加上 yes 或 no

cli-rule-about = { $rule } · 级别 { $severity } · 自 { $since } 版起
cli-rule-why = 为什么重要
cli-rule-false-alarm = 什么情况下属于误报
cli-rule-what-to-do = 怎么办
cli-rule-sources = 规定与来源

cli-not-in-catalog = 目录中没有 { $package }。这既不说明它有问题，也不说明它没问题。
cli-entry-about = { $package }：{ $class }
cli-entry-names = 名称
cli-entry-markets = 市场
cli-entry-sources = 见于名单
cli-entry-note = 备注
cli-entry-no-accusation = 收录只表示某份名单提到了这个应用，不表示它有不当行为。
cli-entry-packages = 包名
cli-entry-signers = 签名证书（SHA-256）
cli-entry-source = { $title }，{ $date }：{ $url }（{ $licence }）
cli-entry-correction = 内容有误？
cli-entry-correction-how = 请在本项目中提交 issue，或提交对 lenders.csv 的修改：写明条目 { $id }、哪里有误，并附上能证明的公开网页。之后如何处理，见 docs/catalog.md。
cli-unlisted-judged = 仅凭包名判断：{ $class }；放款或介绍贷款的概率为 { $percent }%。应用名称或应用本身可能提供更多线索。
cli-evidence-why = 依据
cli-evidence = { $kind }：{ $detail }（{ $weight }；{ $source }）
cli-evidence-context = { $detail }（{ $weight }）
cli-evidence-none = 包名中没有支持或反对的线索。
cli-evidence-sum = 权重是对数几率，相加即得概率。

cli-class-lender = 向个人放款
cli-class-lending-feature = 带有借贷功能
cli-class-loan-marketplace = 介绍贷款产品
cli-class-loan-calculator = 贷款计算或记账
cli-class-loan-guide = 介绍贷款知识
cli-class-none = 与借贷无关
