using DiplomacyBot.Language.Messages;


namespace DiplomacyBot.Evaluation.Html;

/// <summary>What the HTML report says, in one language.</summary>
internal sealed class ReportWords(MessageLanguage language)
{
    public string Code => language == MessageLanguage.English ? "en" : "vi";

    public string RetrievalTitle => In("Chất lượng tìm kiếm", "Retrieval quality");

    public string AnswersTitle => In("Chất lượng câu trả lời", "Answer quality");

    public string Figures => In("Các chỉ số", "Figures");

    public string FiguresNote => In("Vạch mờ là khoảng tin cậy 95 % (lấy mẫu lại trên các câu hỏi).", "The pale bar is the 95 % interval (bootstrap over the questions).");

    public string Questions => In("câu hỏi", "questions");

    public string RecallCurve => In("Tìm thấy đoạn đúng trong k đoạn đầu", "Right text among the first k passages");

    public string Passages => In("k đoạn đầu", "first k passages");

    public string Share => In("tỷ lệ câu hỏi", "share of questions");

    public string Refusal => In("Từ chối: được gì, mất gì", "Refusing: what it gives and costs");

    public string RefusalNote => In("Mỗi điểm là một ngưỡng tin cậy; vòng tròn là ngưỡng đang cấu hình.", "Each point is a confidence threshold; the ring is the one configured.");

    public string FalseRefusals => In("câu trả lời được mà bị từ chối", "answerable questions refused");

    public string RightRefusals => In("câu không có lời đáp được từ chối", "questions without an answer refused");

    public string Impossible => In("kho tin nói tới nhưng không có lời đáp", "covered, but without the answer");

    public string Outside => In("ngoài kho tin", "outside the coverage");

    public string Threshold => In("ngưỡng", "threshold");

    public string Chance => In("ngẫu nhiên", "chance");

    public string Times => In("Thời gian trả lời", "Time a question takes");

    public string Milliseconds => In("mili giây (thang logarit)", "milliseconds (logarithmic)");

    public string Number => In("số câu", "questions");

    public string Worst => In("Những câu tệ nhất", "The worst questions");

    public string WorstNote => In("Xếp từ tệ nhất; dưới mỗi câu là những gì đã tìm thấy.", "Worst first; below each question what was found.");

    public string NoneWorst => In("Không có câu nào sai.", "Nothing went wrong.");

    public string Expected => In("Đúng ra:", "Right would be:");

    public string ShortAnswer => In("Trả lời ngắn:", "Short answer:");

    public string NothingFound => In("Không tìm thấy gì.", "Nothing was found.");

    public string Refused => In("bị từ chối", "refused");

    public string ShouldRefuse => In("lẽ ra phải từ chối", "should have been refused");

    public string Confidence => In("độ tin", "confidence");

    public string Longest => In("lâu nhất", "longest");

    public string Setup => In("Cách đo", "How it was measured");

    public string Index => In("chỉ mục", "index");

    public string Program => In("phiên bản", "version");

    public string IndexText(string engine, int articles, long passages) => In($"{engine}: {articles} bài, {passages} đoạn", $"{engine}: {articles} articles, {passages} passages");

    public string Name(string figure) => figure switch
    {
        "right" => In("Đúng, tối đa 3 trích dẫn", "Right, at most 3 quotes"),
        "right@1" => In("Đúng ngay: trả lời ngắn và trích dẫn đầu", "Right at once: short answer and first quote"),
        "sentence@1" => In("Câu đúng đứng đầu", "Right sentence first"),
        "sentence@3" => In("Câu đúng trong ba câu", "Right sentence among three"),
        "exact" => In("Trả lời ngắn khớp hẳn", "Short answer exact"),
        "f1" => In("Trả lời ngắn, F1", "Short answer F1"),
        "cited" => In("Dẫn đúng bài", "Right article cited"),
        "citation-recall" => In("Trích dẫn: độ phủ", "Citation recall"),
        "citation-precision" => In("Trích dẫn: độ chính xác", "Citation precision"),
        "refused-answerable" => In("Từ chối nhầm (càng thấp càng tốt)", "Refused wrongly (lower is better)"),
        "refused-impossible" => In("Từ chối câu không có lời đáp", "Refused: no answer in the text"),
        "refused-outside" => In("Từ chối câu ngoài kho tin", "Refused: outside the coverage"),
        "refusal-precision" => In("Từ chối: độ chính xác", "Refusal precision"),
        "refusal-recall" => In("Từ chối: độ phủ", "Refusal recall"),
        "auroc-impossible" => In("AUROC, câu không có lời đáp", "AUROC, no answer in the text"),
        "auroc-outside" => In("AUROC, câu ngoài kho tin", "AUROC, outside the coverage"),
        _ => figure,
    };

    public string In(string vietnamese, string english) => language == MessageLanguage.English ? english : vietnamese;
}
