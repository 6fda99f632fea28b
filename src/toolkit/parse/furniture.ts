const metadataKey =
	/^\|?\s*(?:索引号|索 ?引 ?号|文号|发文字号|发文日期|成文日期|发布日期|生成日期|公开日期|发布机构|发文机关|发文单位|主题分类|主题词|体裁分类|组配分类|关键词|有效性|信息来源|来源|作者|字号|浏览次数|阅读次数|点击数|打印|政策咨询部门|政策咨询电话|规范性文件号|规范性文件编号|统一编号|公开方式|公开形式|公开范围|信息分类|服务对象|名称|标题|时间|发布时间|文章来源|访问量|分类)[\]】]?\s*[:|\t]/;

/** Returns whether a paragraph is a row of the metadata that portals print above a text (`| 文号: | … |`). */
export function isMetadata(text: string): boolean {
	return metadataKey.test(text) || /^\|?[-| :]{3,}\|?$/.test(text) || pipeRow(text);
}

/** A row of a table drawn with bars is metadata as long as it opens with a key of metadata; see metadataKey. */
function pipeRow(text: string): boolean {
	return text.endsWith("|") && text.length < 120 && metadataKey.test(text.replace(/\s*\|/, ":"));
}

/** Returns whether a paragraph is a line of a table of contents: `2.1指导思想......8`. */
export function isContents(text: string): boolean {
	return /[.…·]{5,}/.test(text) || /^目\s*录$/.test(text);
}

/** Returns whether a paragraph is the letter that sends the plan round: `现将《…》印发给你们,请结合实际认真组织实施。` */
export function isTransmittal(text: string): boolean {
	return (
		/(?:印发给你们|下发给你们|转发给你们|现予印发|现印发|予以公布|现予公布|现公布如下|贯彻执行。$)/.test(text) &&
		text.length < 220
	);
}

const closing =
	/^(?:分享|热点推荐|相关|扫码|扫一扫|打印|关闭|【?打印|字体|上一篇|下一篇|返回|责任编辑|编辑:|附件[:：]?|附表[:：]?|联系(?:人|电话)|主办|承办|承建|版权所有|网站|技术支持|Copyright|政府网站|您访问|抄送|主送|公开方式|公开属性|信息公开|\(?此件)|ICP备|©|版权|扫码|二维码|\d{3,4}-\d{7,8}|@[a-z]|公网安备|印发$/i;

const note = /^\[\d{1,3}\]\s*\S/;
const notesHeading =
	/^(?:附[件录注]?\d?:?)?(?:《?政府工作报告》?)?(?:中)?(?:的)?(?:有关|部分|相关|专业|重要)?(?:名词|术语|用语|词语)(?:术语)?(?:解释|注释|说明)$|^注释$/;

/**
 * Returns whether the notes begin here that explain the words of a report, to its end: under `名词解释`, or one after the
 * other (`[4]“5个1000”行动:即…每年招商入库1000个项目`). What they count explains a name and promises nothing.
 */
export function opensNotes(lines: readonly string[], index: number): boolean {
	const text = lines[index] ?? "";
	if (!notesHeading.test(text) && !text.startsWith("[1]")) return false;
	const rest = lines.slice(index);
	if (rest.some((line) => /^附[件表录]/.test(line) && !notesHeading.test(line))) return false;
	const noted = rest.filter((line) => note.test(line)).length;
	return notesHeading.test(text) || (rest.length >= 3 && noted * 5 > rest.length * 3);
}

const opensOther = /^(?:相关(?:新闻|阅读|链接|报道|文章|推荐|稿件)|(?:延伸|推荐)阅读|热点推荐|猜你喜欢):?$/;

/** Returns whether a line says that what follows is other pages: `相关新闻`. */
export function opensOtherPages(text: string): boolean {
	return opensOther.test(text);
}

/** Returns whether a paragraph belongs to what follows the text: sharing links, copyright, telephone numbers, `抄送`. */
export function closesText(text: string): boolean {
	return text.length <= 80 && !/[。;]$/.test(text) && closing.test(text);
}
