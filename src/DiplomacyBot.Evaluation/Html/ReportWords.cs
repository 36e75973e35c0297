using DiplomacyBot.Language.Messages;


namespace DiplomacyBot.Evaluation.Html;

/// <summary>What the HTML report says, in one language.</summary>
internal sealed class ReportWords(MessageLanguage language)
{
    public string Code => language == MessageLanguage.English ? "en" : "vi";

    public string RetrievalTitle => In("Chất lượng tìm kiếm", "Retrieval quality");

    public string AnswersTitle => In("Chất lượng câu trả lời", "Answer quality");

    public string Figures => In("Các chỉ số", "Figures");

    public string FiguresNote => In("Vạch mờ là khoảng tin cậy 95 % (lấy mẫu lại trên các câu hỏi), hai số bên cạnh là hai đầu của nó. Tên viết liền là tên mà --metric và tệp mức sàn dùng.", "The pale bar is the 95 % interval (bootstrap over the questions), the two numbers are its ends. The name in small letters is the one for --metric and for files of floors.");

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

    public string NoneJudged => In("Không câu nào cho biết thế nào là đúng, nên không biết câu nào sai.", "No question says what is right, so that nobody knows what went wrong.");

    public string Expected => In("Đúng ra:", "Right would be:");

    public string ShortAnswer => In("Trả lời ngắn:", "Short answer:");

    public string ShortAnswerHeldBack => In("Trả lời ngắn (không hiện ra, vì câu hỏi bị từ chối):", "Short answer (not shown, the question was refused):");

    public string ShortAnswerWrong => In("trả lời ngắn sai", "wrong short answer");

    public string WrongShortAnswers => In("Trả lời ngắn hiện ra nhưng sai", "Short answers shown and wrong");

    public string WrongShortAnswersNote => In("Những câu chưa kể ở trên: trích dẫn có điều cần tìm, nhưng dòng in đậm trước đó không đúng.", "Those not listed above: the quotes hold what was asked for, but the bold line before them is not right.");

    public string AndMore(int more) => In($"… và {more} câu nữa; tệp --json có đủ.", $"… and {more} more; the --json file has them all.");

    public string NothingFound => In("Không tìm thấy gì.", "Nothing was found.");

    public string Refused => In("bị từ chối", "refused");

    public string ShouldRefuse => In("lẽ ra phải từ chối", "should have been refused");

    public string Confidence => In("độ tin", "confidence");

    public string Longest => In("lâu nhất", "longest");

    public string Setup => In("Cách đo", "How it was measured");

    public string Index => In("chỉ mục", "index");

    public string Program => In("phiên bản", "version");

    public string IndexText(string engine, int articles, long passages) => In($"{engine}: {articles} bài, {passages} đoạn", $"{engine}: {articles} articles, {passages} passages");

    /// <summary>A day, month or year such as 2020-01-16 as newspapers write it: 16/1/2020.</summary>
    public string? Day(string? published) => language == MessageLanguage.English || published is null ? published : string.Join('/', published.Split('-').Reverse().Select(static part => part.TrimStart('0')));

    public string In(string vietnamese, string english) => language == MessageLanguage.English ? english : vietnamese;
}
