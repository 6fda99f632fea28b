// biome-ignore-start lint/suspicious/noTemplateCurlyInString: plans may hold such text, and it is what is tested
/** Markup, program, query, formula and path, as a plan's text might hold them. Run, any of them sets `window.broken`. */
export const attacks = [
	"<script>window.broken=1</script>",
	'<img src=x onerror="window.broken=2">',
	"</script><script>window.broken=3</script>",
	"${window.broken=4}",
	"`${window.broken=5}`",
	"'); DROP TABLE targets; --",
	'"><svg onload="window.broken=6">',
	"=1+1",
	"../../etc/passwd",
	"[a](javascript:window.broken=7)",
	"&lt;b&gt;",
	"{{window.broken=8}}",
] as const;
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: see above

/** A plan that is made: its title, offices, headings and targets carry every attack, and characters that no font has. */
export const hostilePlan = `高青县人民政府办公室
关于印发《高青县${attacks[0]}2024年工作要点🦄》的通知
高政办字〔2024〕12号
各镇人民政府,县政府各部门:
《高青县${attacks[0]}2024年工作要点🦄》已经县政府同意,现印发给你们,请认真抓好落实。
高青县人民政府办公室
2024年6月28日
高青县${attacks[0]}2024年工作要点🦄
为推动绿色低碳高质量发展,制定如下要点。${attacks.join("")}
一、深入实施创新驱动发展战略${attacks[1]}
1.培育高新技术企业${attacks[2]}。年内新增高新技术企业20家,${attacks[3]}有效期内高新技术企业达到${attacks[6]}60家。(县科技局${attacks[1]}负责)
2.推动乡村振兴${attacks[4]}。新建高标准农田1万亩,${attacks[5]}打造乡村振兴示范片区2个,全县农村自来水普及率达到98%以上。(县农业农村局、县水利局负责)
二、加快绿色发展${attacks[7]}
3.改善生态环境${attacks[8]}。PM2.5平均浓度降至40微克/立方米以下,${attacks[9]}空气质量优良天数比例达到70%。${attacks[7]}新建绿色\ue5e5工厂🦄3家${attacks[1]}${attacks[2]}${attacks[10]}。(市生态环境局高青分局负责)
4.促进就业${attacks[10]}。城镇新增就业1200人,${attacks[11]}城镇登记失业率控制在4%以内。(县人力资源社会保障局负责)
`;

/** A plan of another region without a title, a number, a heading or a date. */
export const barePlan = "要切实抓好各项工作。\n推动绿色发展,加强生态保护。\n";
