using System.Text;
using System.Text.RegularExpressions;
using DiplomacyBot.Language.Normalization;

namespace DiplomacyBot.Answering.Grounding;

/// <summary>
/// Tells sentences of articles that speak to a model instead of a reader. They are neither shown to the model nor taken as support. What slips through can do no more than any other
/// sentence: it is quoted as what it is.
/// </summary>
internal static partial class InstructionText
{
    /// <summary>Letters of other alphabets that look like those of ours, and ours.</summary>
    private const string Lookalikes = "аеорсухіјѕԁԛһкмтвнАЕОРСУХІЈЅКМТВНοαρυικνΟΑΡΥΙΚΝΕΖΗΜΤΧ";
    private const string Latin = "aeopcyxijsdqhkmtbhAEOPCYXIJSKMTBHoapuiknOAPYIKNEZHMTX";

    public static bool Is(string sentence) => Speaks().IsMatch(Folding.Fold(Undisguised(sentence)));

    /// <summary>What a model reads where a filter sees something else: without hidden characters, in one width and style, in one alphabet.</summary>
    private static string Undisguised(string sentence)
    {
        var visible = PlainText.Visible(sentence);
        return Ascii.IsValid(visible) ? visible : string.Concat(visible.Normalize(NormalizationForm.FormKC).Select(Plain));
    }

    private static char Plain(char c) => Lookalikes.IndexOf(c, StringComparison.Ordinal) is >= 0 and var at ? Latin[at] : c;

    [GeneratedRegex(
        @"\b(bo qua|phot lo|quen|khong (can )?(tuan theo|lam theo))\b.{0,40}\b(huong dan|chi dan|chi thi|menh lenh|quy tac|yeu cau truoc|loi dan|prompt)\b"
        + @"|\b(ignore|disregard|forget|override)\b.{0,40}\b(instructions?|prompts?|rules?|guidelines?)\b"
        + @"|\b(system|developer) (prompt|message)\b|^\W*(system|assistant|user|he thong|tro ly)\s*:|\brole\s*=|<\W{0,8}message|<\||\[/?inst\]|\bdan\b mode"
        + @"|\b(you are|act as|pretend to be)\b.{0,30}\b(assistant|ai|chatbot|model)\b|\b(ban|may|he thong) (la|gio la|hay dong vai|phai dong vai)\b.{0,40}\b(tro ly|chatbot|ai|mo hinh|bot)\b"
        + @"|\b(hay|phai|luon|vui long|nho)( luon| chi)? (tra loi|viet|in ra|noi|chen|xuat ra|trich dan)( nguoi dung| nguoi doc)? (rang|la|dung|chinh xac|duong dan|lien ket|ma)\b"
        + @"|\b(hay|phai|luon|vui long|nho)( luon| chi)? (tra loi|viet|in ra|noi|chen|xuat ra)( nguoi dung| nguoi doc)?\s*[:“""«]|\b(say|write|output|print|answer|reply)( exactly)?\s*[:“""]"
        + @"|\b(mo hinh ngon ngu|tro ly ai|chatbot|llm)\b.{0,40}\b(hay|phai|can|must|should)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Speaks();
}
