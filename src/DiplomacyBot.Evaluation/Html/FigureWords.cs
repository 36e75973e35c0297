namespace DiplomacyBot.Evaluation.Html;

/// <summary>What the figures are called and mean; <c>docs/quality.md</c> has the exact rules.</summary>
internal static class FigureWords
{
    /// <summary>A figure's name for readers; a figure of another version keeps the one it has.</summary>
    public static string Name(string figure, ReportWords words) => Of(figure, words).Name;

    /// <summary>What it counts, in one line; empty for a figure of another version.</summary>
    public static string Meaning(string figure, ReportWords words) => Of(figure, words).Meaning;

    private static (string Name, string Meaning) Of(string figure, ReportWords words) => figure switch
    {
        "right" => (words.In("Đúng, tối đa 3 trích dẫn", "Right, at most 3 quotes"), words.In(
            "Câu trả lời hoặc một trong ba trích dẫn đầu có điều cần tìm; câu không có lời đáp thì bị từ chối.", "The answer or one of its first three quotes holds what was asked for; what has no answer is refused.")),
        "right@1" => (words.In("Đúng ngay: trong trả lời ngắn hoặc trích dẫn đầu", "Right at once: in the short answer or the first quote"), words.In(
            "Như trên, chỉ xét trả lời ngắn và trích dẫn đầu; trả lời ngắn vẫn có thể sai, xem short-right.", "The same, looking at these two only; the short answer may still be wrong, see short-right.")),
        "short-right" => (words.In("Trả lời ngắn hiện ra là đúng", "Short answers shown that are right"), words.In(
            "Trong những dòng in đậm đứng trước trích dẫn của các câu có lời đáp, bao nhiêu dòng tự nó đã đúng và không dài dòng.", "Of the bold lines before the quotes, over questions that have an answer: how many are right by themselves, and not wordy.")),
        "stated-right" => (words.In("Trả lời ngắn nói chắc là đúng", "Short answers stated that are right"), words.In(
            "Như trên, không tính những dòng chỉ nói “Có thể là …”.", "The same without those that only say “Có thể là …” (it may be).")),
        "sentence@1" => (words.In("Câu đúng đứng đầu", "Right sentence first"), words.In("Trích dẫn đầu có điều cần tìm; tính trước khi từ chối.", "The first quote holds what was asked for; before refusing.")),
        "sentence@3" => (words.In("Câu đúng trong ba câu", "Right sentence among three"), words.In("Một trong ba trích dẫn đầu có điều cần tìm; tính trước khi từ chối.", "One of the first three quotes holds it; before refusing.")),
        "exact" => (words.In("Trả lời ngắn khớp hẳn", "Short answer exact"), words.In("Trùng từng âm tiết với một câu trả lời đúng (quy tắc SQuAD).", "The same syllables as a right answer (rules of SQuAD).")),
        "f1" => (words.In("Trả lời ngắn, F1", "Short answer F1"), words.In("Số âm tiết chung với câu trả lời đúng; không có trả lời ngắn thì tính 0.", "Syllables shared with a right answer; no short answer counts 0.")),
        "cited" => (words.In("Dẫn đúng bài", "Right article cited"), words.In("Bài mà tệp câu hỏi nêu có trong các trích dẫn.", "The article that the file of questions names is cited.")),
        "citation-recall" => (words.In("Trích dẫn: độ phủ", "Citation recall"), words.In("Bao nhiêu ý trong câu trả lời được các trích dẫn của nó chứng thực.", "Statements that their citations bear out.")),
        "citation-precision" => (words.In("Trích dẫn: độ chính xác", "Citation precision"), words.In("Bao nhiêu trích dẫn thật sự chứng thực ý của nó.", "Citations that bear their statement out.")),
        "refused-answerable" => (words.In("Từ chối nhầm (càng thấp càng tốt)", "Refused wrongly (lower is better)"), words.In("Câu có lời đáp mà bị từ chối.", "Questions that have an answer and were refused.")),
        "refused-impossible" => (words.In("Từ chối câu không có lời đáp", "Refused: no answer in the text"), words.In("Câu mà kho tin nói tới nhưng không trả lời được, và đã bị từ chối.", "Questions that the coverage touches but does not answer, and that were refused.")),
        "refused-outside" => (words.In("Từ chối câu ngoài kho tin", "Refused: outside the coverage"), words.In("Câu về những văn bản không nằm trong kho tin, và đã bị từ chối.", "Questions about texts that are not covered, and that were refused.")),
        "refusal-precision" => (words.In("Từ chối: độ chính xác", "Refusal precision"), words.In("Trong các câu bị từ chối, bao nhiêu câu thật sự không có lời đáp.", "Of what was refused, how much has no answer.")),
        "refusal-recall" => (words.In("Từ chối: độ phủ", "Refusal recall"), words.In("Trong các câu không có lời đáp, bao nhiêu câu bị từ chối.", "Of what has no answer, how much was refused.")),
        "auroc-impossible" => (words.In("AUROC, câu không có lời đáp", "AUROC, no answer in the text"), words.In("Câu có lời đáp được tin hơn câu không có, ở bất kỳ ngưỡng nào (0,5 là ngẫu nhiên).", "How likely a question with an answer is trusted more than one without (0.5 is chance).")),
        "auroc-outside" => (words.In("AUROC, câu ngoài kho tin", "AUROC, outside the coverage"), words.In("Như trên, so với câu ngoài kho tin.", "The same against questions outside the coverage.")),
        "mrr@10" => (words.In("Thứ hạng nghịch đảo (MRR)", "Reciprocal rank (MRR)"), words.In("1 chia cho thứ hạng của đoạn đúng đầu tiên; ngoài mười đoạn đầu thì tính 0.", "One over the place of the first right text; 0 below place ten.")),
        "ndcg@10" => (words.In("Thứ tự mười đoạn đầu (nDCG)", "Order of the first ten (nDCG)"), words.In("Đoạn đúng đứng càng cao càng tốt; 1 là thứ tự tốt nhất.", "The higher the right text stands the better; 1 is the best order.")),
        _ when figure.StartsWith("recall@", StringComparison.Ordinal) => (words.In($"Có đoạn đúng trong {figure[7..]} đoạn đầu", $"Right text among the first {figure[7..]}"), words.In("Tỷ lệ văn bản đúng tìm thấy.", "Share of the right texts found.")),
        _ => (figure, ""),
    };
}
