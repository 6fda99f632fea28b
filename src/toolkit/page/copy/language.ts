export { htmlLanguages, type Language, languages } from "../../schema/language.js";
