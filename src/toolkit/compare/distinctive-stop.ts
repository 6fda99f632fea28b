/**
 * Words that tell nothing of what a plan is about: function words, the verbs and adverbs of promising that every clause is
 * built with, and the words for parts of a plan and for those who carry it out.
 */
const stopWords = new Set(
	[
		"的 了 和 与 及 等 在 对 将 把 为 以 从 向 由 到 或 并 于 其 中 各 每 该 所 之 内 外 上 下 前 后 已 也 均 按 按照 根据 依据 通过 围绕 聚焦 结合 针对 关于 有关 相关 以及 以上 以下 以内 左右",
		"不断 持续 积极 大力 深入 全面 全力 进一步 切实 着力 加快 加强 加大 强化 推进 推动 推行 实施 开展 落实 完善 健全 建立 建设 打造 提升 提高 优化 促进 做好 抓好 做强 做优 做大 实现 达到 完成 力争 确保 争取 争创 支持 鼓励 引导 探索 深化 拓展 扩大 巩固 坚持 发挥 构建 组织 开工 建成 新增 新建 培育 发展 有序 稳步 扎实 统筹 严格 严厉 有效 高效 充分 基本 主要 重点 重大 力度 水平 能力 质量 工作 任务 措施 行动 计划 方案 机制 体系 制度 项目 工程 活动 方面 情况 问题 作用 优势 特色 目标 高质量",
		"年度 全年 年底 今年 每年 月底 年内 目前 左右 累计 总数 总量 全区 全县 全市 全省 国家 省级 市级 区级 县级 我区 我县 本区 地区 区域 各类 一批 多个 个 家 万 亿 元 亩 项 名 人 处 座 条 公里 平方米 亿元 万元 万亩 以来 率先 牵头 责任 单位 部门 配合 参与 负责 参加 同志 协同 会同 进行 综合 情况 工程 精准 科学 合理 广泛 多元 多种 系列 丰富 增强 增加 增长 改善 改造 整治 治理 升级 转型 创建 管理 服务 保障 监管 月底前 年底前",
	].flatMap((line) => line.split(" ")),
);

/** A numeral, in digits or Chinese, with or without what it counts. */
const numeral = /[\d％%]|^[零〇一二两三四五六七八九十百千万亿第半]+.?$/;

/** Whether a word says something: of two characters at least, in letters, no numeral, not all stop words. */
export function isTelling(word: string): boolean {
	return [...word].length >= 2 && /^\p{L}+$/u.test(word) && !numeral.test(word) && !isAllStop(word);
}

/** Whether a word is a stop word, or several in a row that were taken for one. */
function isAllStop(word: string): boolean {
	const reached = [true];
	for (let end = 1; end <= word.length; end++)
		reached[end] = reached.some((isReached, start) => isReached && stopWords.has(word.slice(start, end)));
	return reached[word.length] === true;
}
