using DiplomacyBot.Evaluation.Comparison;
using DiplomacyBot.Evaluation.Files;
using DiplomacyBot.Evaluation.Gate;
using DiplomacyBot.Evaluation.Questions;
using DiplomacyBot.Evaluation.Temporary;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>What <c>evaluate</c> says to people.</summary>
internal static class EvaluateTexts
{
    // Descriptions for --help
    public static readonly Phrase Evaluate = new("Đo chất lượng trên những câu hỏi đã biết câu trả lời.", "Measures quality on questions whose answers are known.");
    public static readonly Phrase Retrieval = new("Đo khả năng tìm đúng đoạn: Recall, MRR, nDCG, thời gian.", "Measures finding the right passage: Recall, MRR, nDCG, times.");
    public static readonly Phrase Answers = new("Đo câu trả lời: câu trích đúng, trả lời ngắn, trích dẫn, việc từ chối. Không có --contexts và --distractors thì hỏi kho tin trong --data.", "Measures answers: right quotes, short answers, citations, refusing. Without --contexts and --distractors it asks the coverage in --data.");
    public static readonly Phrase Compare = new("So sánh hai tệp kết quả trên cùng các câu hỏi.", "Compares two result files over the same questions.");
    public static readonly Phrase Gate = new("Đo theo tệp mức sàn; báo lỗi khi có chỉ số tụt dưới sàn.", "Measures by a file of floors; fails when a figure falls below its floor.");
    public static readonly Phrase GivenContext = new("Mỗi câu chỉ được trả lời từ đúng đoạn văn của nó.", "Each question may be answered out of its own context only.");
    public static readonly Phrase HalfOutside = new("Chỉ nạp một nửa số đoạn (chia theo tiêu đề); câu hỏi về nửa kia phải bị từ chối.", "Takes in half of the contexts only (by title); questions about the other half must be refused.");
    public static readonly Phrase HtmlFile = new("Ghi báo cáo có biểu đồ ra một tệp HTML.", "Writes a report with plots to one HTML file.");
    public static readonly Phrase Before = new("Tệp kết quả trước (--json).", "The result file before (--json).");
    public static readonly Phrase After = new("Tệp kết quả sau (--json).", "The result file after (--json).");
    public static readonly Phrase MetricOption = new("Liệt kê các câu thay đổi theo chỉ số này.", "Lists changed questions by this figure.");
    public static readonly Phrase FloorsFile = new("Tệp JSON ghi các phép đo và mức sàn.", "JSON file of measurements and their floors.");
    public static readonly Phrase UpdateBaseline = new("Ghi lại kết quả từng câu làm mốc so sánh.", "Writes each question's outcome down as the baseline.");
    public static readonly Phrase Contexts = new("Các đoạn văn, JSON Lines: {\"id\",\"title\",\"text\"}.", "The texts, JSON Lines: {\"id\",\"title\",\"text\"}.");
    public static readonly Phrase RetrievalQuestions = new("Các câu hỏi, JSON Lines: {\"id\",\"question\",\"context_id\",\"is_impossible\"}.", "The questions, JSON Lines: {\"id\",\"question\",\"context_id\",\"is_impossible\"}.");
    public static readonly Phrase AnswerQuestions = new(
        "Các câu hỏi, JSON Lines: {\"id\",\"question\"} và lời đáp: \"expect\":[[\"30/1\",\"30-1\"],[\"Huế\"]] (mỗi nhóm phải có một chuỗi; [] là kho tin không có lời đáp), hoặc \"answer\":\"…\" / \"answers\":[…], \"is_impossible\":true; thêm được \"context_id\", \"source\", \"sourceUrls\", \"previous\".",
        "The questions, JSON Lines: {\"id\",\"question\"} and what is right: \"expect\":[[\"30/1\",\"30-1\"],[\"Huế\"]] (one string of each group must be there; [] says that the coverage has no answer), or \"answer\":\"…\" / \"answers\":[…], \"is_impossible\":true; also \"context_id\", \"source\", \"sourceUrls\", \"previous\".");
    public static readonly Phrase Distractors = new("Tệp hoặc thư mục bài báo để gây nhiễu, theo các định dạng của ingest.", "Files or folders of articles that distract, in the formats of ingest.");
    public static readonly Phrase DistractorPassages = new("Chỉ cắt chừng này đoạn gây nhiễu, lần lượt từ đầu; mặc định: nạp tất cả như ingest.", "Cuts only so many distracting passages, in order; default: takes all in as ingest does.");
    public static readonly Phrase DistractorSyllables = new("Độ dài các đoạn đó, tính bằng âm tiết (mặc định: 120).", "Size of those passages in syllables (default: 120).");
    public static readonly Phrase StripAccents = new("Hỏi không dấu.", "Asks without accents.");
    public static readonly Phrase Engine = new("Chỉ mục được đo: embedded (mặc định), hoặc qdrant: bộ sưu tập tạm trên máy chủ trong Qdrant:Url, đo xong thì xóa.", "Index that is measured: embedded (default), or qdrant: a temporary collection on the server in Qdrant:Url, removed afterwards.");
    public static readonly Phrase Sample = new("Chỉ hỏi chừng này câu, chọn ngẫu nhiên theo --seed.", "Asks only so many questions, drawn by --seed.");
    public static readonly Phrase Seed = new("Hạt giống của việc chọn ngẫu nhiên (mặc định: 1).", "Seed of what is drawn by chance (default: 1).");
    public static readonly Phrase Today = new("Coi ngày này là hôm nay, cho những câu như “tuần trước”.", "Takes this day for today, for questions such as \"tuần trước\".");
    public static readonly Phrase JsonFile = new("Ghi kết quả, kể cả từng câu hỏi, ra tệp JSON.", "Writes the result, each question included, to a JSON file.");

    // Progress and results
    public static readonly Phrase Figure = new("Chỉ số", "Figure");
    public static readonly Phrase Value = new("Giá trị", "Value");
    public static readonly Phrase Interval = new("Khoảng tin cậy 95 %", "95 % interval");
    public static readonly Phrase Count = new("Số câu", "Questions");
    public static readonly Phrase Times = new("Thời gian mỗi câu: p50 {0:0.00} ms · p95 {1:0.00} ms · p99 {2:0.00} ms · lâu nhất {3:0.00} ms", "Time a question: p50 {0:0.00} ms · p95 {1:0.00} ms · p99 {2:0.00} ms · longest {3:0.00} ms");
    public static readonly Phrase Size = new("Chỉ mục {0}: {1} bài, {2} đoạn, {3}", "Index {0}: {1} articles, {2} passages, {3}");
    public static readonly Phrase BeforeColumn = new("Trước", "Before");
    public static readonly Phrase AfterColumn = new("Sau", "After");
    public static readonly Phrase Difference = new("Chênh lệch", "Difference");
    public static readonly Phrase BetterWorse = new("Tốt hơn / kém hơn", "Better / worse");
    public static readonly Phrase NotCompared = new("Không so sánh được: {0} câu chỉ có ở tệp trước, {1} câu chỉ có ở tệp sau.", "Not compared: {0} questions of the first file alone, {1} of the second alone.");
    public static readonly Phrase MeasuredDifferently = new("Hai lần đo không cùng một cách; chênh lệch có thể do những khác biệt này:", "The two were not measured in the same way; differences may come from this:");
    public static readonly Phrase NotRecorded = new("không ghi", "not recorded");
    public static readonly Phrase FiguresLeftOut = new("Không so sánh {0}: {1}.", "Not compared: {0} ({1}).");
    public static readonly Phrase NoneChanged = new("Không câu nào thay đổi theo {0}.", "No question changed by {0}.");
    public static readonly Phrase Changed = new("{1} câu thay đổi theo {0}, câu kém đi nhiều nhất đứng đầu:", "{1} questions changed by {0}, those that lost most first:");
    public static readonly Phrase AndMore = new("  … và {0} câu nữa", "  … and {0} more");
    public static readonly Phrase FloorHolds = new("đạt   {0} {1}: {2:0.000} (sàn {3:0.000})", "holds {0} {1}: {2:0.000} (floor {3:0.000})");
    public static readonly Phrase FloorFell = new("TỤT   {0} {1}: {2:0.000}, dưới sàn {3:0.000}", "FELL  {0} {1}: {2:0.000}, below its floor of {3:0.000}");
    public static readonly Phrase FloorNotMeasured = new("TỤT   {0} {1}: không câu nào đo được chỉ số này (sàn {3:0.000})", "FELL  {0} {1}: no question could be measured by it (floor {3:0.000})");
    public static readonly Phrase WorseThanBaseline = new("  Các câu kém đi so với mốc:", "  Questions worse than in the baseline:");
    public static readonly Phrase NoneWorse = new("  Không câu nào kém đi so với mốc.", "  No question is worse than in the baseline.");
    public static readonly Phrase NoBaseline = new("  Không có mốc của từng câu cho chỉ số này; --update-baseline ghi mốc cho những chỉ số tính theo từng câu.", "  There is no baseline by question for this figure; --update-baseline writes one for figures that questions have a share of.");
    public static readonly Phrase FloorsHold = new("Mọi mức sàn đều đạt.", "All floors hold.");
    public static readonly Phrase FloorsFallen = new("{0} chỉ số tụt dưới sàn.", "{0} figures fell below their floors.");
    public static readonly Phrase Written = new("Đã ghi {0}", "Wrote {0}");

    // Errors
    public static readonly Phrase ContextsAndQuestions = new("Cần cả --contexts TỆP và --questions TỆP.", "Give both --contexts FILE and --questions FILE.");
    public static readonly Phrase QuestionsNeeded = new("Cần --questions TỆP.", "Give --questions FILE.");
    public static readonly Phrase ContextsNeeded = new("--given-context và --half-outside cần --contexts TỆP.", "--given-context and --half-outside need --contexts FILE.");
    public static readonly Phrase AbandonedRemoved = new("Đã xóa bộ sưu tập {0} mà một lần đo bị ngắt để lại từ {1:yyyy-MM-dd HH:mm} UTC.", "Removed the collection {0}, which an evaluation that was cut short left behind on {1:yyyy-MM-dd HH:mm} UTC.");
    public static readonly Phrase CollectionStands = new("Trên máy chủ còn bộ sưu tập {0} của một lần đo khác. Nếu không có lần đo nào đang chạy thì hãy xóa; quá một ngày thì lần đo sau hoặc lệnh doctor sẽ xóa.", "The server still has the collection {0} of another evaluation. Remove it if none is running; once it is a day old the next evaluation or doctor does.");
    public static readonly Phrase CollectionLeft = new("Không hỏi được máy chủ để xóa bộ sưu tập tạm ({0}); nếu nó còn ở đó thì hãy xóa: {1}", "The server could not be asked to remove the temporary collection ({0}); remove it if it is still there: {1}");
    public static readonly Phrase NoAnswerWithin = new("máy chủ không trả lời trong {0} giây.", "no answer within {0} s.");
    public static readonly Phrase BadDate = new("--today nhận ngày dạng 2025-11-03, không phải “{0}”", "--today takes a day such as 2025-11-03, not '{0}'");
    public static readonly Phrase NothingMeasured = new("{0} chỗ không dùng được; chưa đo gì. Hãy sửa rồi chạy lại: kết quả trên phần còn lại sẽ gây hiểu lầm.", "{0} places cannot be used; nothing was measured. Correct them and run again: figures over the rest would mislead.");
    public static readonly Phrase MorePlaces = new("… và {0} chỗ nữa", "… and {0} more places");
    public static readonly Phrase NoArticlesIn = new("Không có bài nào dùng được trong {0}; chưa đo gì. Cần tệp .txt, .md, .jsonl hoặc .jsonl.gz như lệnh ingest.", "There is no usable article in {0}; nothing was measured. Give .txt, .md, .jsonl or .jsonl.gz files as for ingest.");
    public static readonly Phrase NoCoverage = new(
        "Chưa có kho tin để hỏi: không có {0}. Chạy diplomacybot serve một lần để có tin mẫu, hoặc diplomacybot ingest <thư mục>; kiểm tra --data; hoặc đo ngay trên các tệp bài bằng --distractors <thư mục> (trong tệp mức sàn: \"distractors\").",
        "There is no coverage to ask: there is no {0}. Run diplomacybot serve once for the samples, or diplomacybot ingest <folder>; check --data; or measure on files of articles with --distractors <folder> (in a file of floors: \"distractors\").");
    public static readonly Phrase NothingToSearch = new(
        "Kho tin để hỏi không có bài nào; chưa đo gì. Nạp bài bằng diplomacybot ingest <thư mục>, hoặc nêu bài cần hỏi bằng --distractors <thư mục>.",
        "The coverage to be asked holds no article; nothing was measured. Add articles with diplomacybot ingest <folder>, or name some with --distractors <folder>.");
    public static readonly Phrase Caveat = new("Lưu ý: {0}", "Note: {0}");
    public static readonly Phrase DistractorsNeeded = new("--distractor-passages cần --distractors, và --distractor-syllables cần --distractor-passages.", "--distractor-passages needs --distractors, and --distractor-syllables needs --distractor-passages.");
    public static readonly Phrase CannotReadOrWrite = new("Không đọc hoặc ghi được {0}: {1}.", "{0} cannot be read or written: {1}.");
    public static readonly Phrase CannotReadOrWriteSome = new("Không đọc hoặc ghi được một tệp: {0}.", "A file cannot be read or written: {0}.");

    public static readonly Phrase InRun = new("phép đo “{0}”", "run '{0}'");
    public static readonly Phrase InFile = new("ngoài cùng", "the outermost object");
    public static readonly Phrase PerhapsMeant = new(" Phải chăng là “{0}”?", " Is '{0}' meant?");

    /// <summary>{0} is the file, {1} the run, {2} the key or figure, {3} what may be meant.</summary>
    public static Phrase Of(FloorsFault fault) => fault switch
    {
        FloorsFault.UnknownKey => new("{0}, {1}: không có khóa “{2}”; chưa đo gì.{3}", "{0}, {1}: there is no key '{2}'; nothing was measured.{3}"),
        FloorsFault.NoFloors => new("{0}, {1}: “{2}” không có mức sàn nào nên không bảo vệ gì; chưa đo gì. Ví dụ: \"floors\":{{\"right\":0.8}}", "{0}, {1}: '{2}' has no floor and guards nothing; nothing was measured. For example: \"floors\":{{\"right\":0.8}}"),
        FloorsFault.UnknownFigure => new("{0}, {1}: không đo được chỉ số “{2}”; chưa đo gì.{3}", "{0}, {1}: no figure '{2}' is measured there; nothing was measured.{3}"),
        FloorsFault.OutOfRange => new("{0}, {1}: mức sàn của “{2}” phải từ 0 đến 1; chưa đo gì.", "{0}, {1}: the floor of '{2}' must be from 0 to 1; nothing was measured."),
        _ => new("{0}, {1}: “{2}” cần \"distractors\"; chưa đo gì.", "{0}, {1}: '{2}' needs \"distractors\"; nothing was measured."),
    };

    public static Phrase Of(FileFault fault) => fault switch
    {
        FileFault.Empty => new("{0} là tệp rỗng; ở đây cần {1}.", "{0} is empty; what is needed here is {1}."),
        FileFault.NotJson => new("{0} không phải JSON hợp lệ (lỗi ở dòng {2}); ở đây cần {1}.", "{0} is not valid JSON (broken at line {2}); what is needed here is {1}."),
        FileFault.NewerFormat => new("{0} do một phiên bản mới hơn của chương trình ghi (định dạng {2}). Hãy dùng phiên bản đó.", "{0} was written by a newer version of this program (format {2}). Use that version."),
        _ => new("{0} là JSON nhưng sai hoặc thiếu ở {2}; ở đây cần {1}.", "{0} is JSON, but {2} is wrong or incomplete; what is needed here is {1}."),
    };

    public static Phrase Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.WholeSet => new("chỉ có trên cả tập câu hỏi, không theo từng câu", "only a whole set of questions has it, no single question"),
        LeftOutReason.OnlyBefore => new("chỉ có ở tệp trước", "the first file alone has it"),
        LeftOutReason.OnlyAfter => new("chỉ có ở tệp sau", "the second file alone has it"),
        _ => new("không câu nào có ở cả hai tệp", "no question has it in both files"),
    };

    public static Phrase Of(FileKind kind) => kind switch
    {
        FileKind.Report => new("tệp kết quả do evaluate retrieval hoặc evaluate answers ghi bằng --json", "a result file that evaluate retrieval or evaluate answers wrote with --json"),
        FileKind.Floors => new("tệp mức sàn, ví dụ {\"runs\":[{\"name\",\"measure\",\"questions\",\"contexts\",\"floors\"}]}", "a file of floors such as {\"runs\":[{\"name\",\"measure\",\"questions\",\"contexts\",\"floors\"}]}"),
        _ => new("tệp mốc do evaluate gate --update-baseline ghi", "a baseline that evaluate gate --update-baseline wrote"),
    };

    public static Phrase Of(Incomparable reason) => reason switch
    {
        Incomparable.Kinds => new("Hai tệp đo hai việc khác nhau ({0}); hãy so sánh hai tệp của cùng một lệnh đo.", "The files measured different things ({0}); compare two files of the same measurement."),
        Incomparable.NothingShared => new("Hai tệp không có câu hỏi nào chung để so sánh.", "The files share no question that could be compared."),
        _ => new("Hai tệp không cùng có chỉ số “{1}” theo từng câu. --metric nhận một trong: {0}", "The files do not both have '{1}' question by question. --metric takes one of: {0}"),
    };

    public static Phrase Of(LineFault fault) => fault switch
    {
        LineFault.NotJson => new("{0}, dòng {1}: không phải JSON hợp lệ (lỗi ở byte {2} của dòng)", "{0}, line {1}: not valid JSON (broken at byte {2} of the line)"),
        LineFault.NotAnObject => new("{0}, dòng {1}: là JSON nhưng không phải một đối tượng {{…}}", "{0}, line {1}: JSON, but not an object {{…}}"),
        LineFault.Blank => new("{0}, dòng {1}: trường “{2}” có chỗ trống; ghi câu trả lời đúng, hoặc bỏ trường đó", "{0}, line {1}: the field \"{2}\" is empty or has an empty part; give the right answer, or leave the field out"),
        LineFault.Contradiction => new("{0}, dòng {1}: các trường {2} mâu thuẫn nhau: chỗ thì nêu câu trả lời, chỗ thì nói là không có; hãy giữ một trong hai", "{0}, line {1}: the fields {2} contradict one another: some give an answer, others say that there is none; keep one or the other"),
        LineFault.NoContexts => new("{0}: không có đoạn văn nào", "{0}: there is no context in it"),
        LineFault.Missing => new("{0}, dòng {1}: thiếu trường “{2}”", "{0}, line {1}: the field \"{2}\" is missing"),
        LineFault.WrongType => new("{0}, dòng {1}: trường “{2}” sai kiểu", "{0}, line {1}: the field \"{2}\" has the wrong type"),
        LineFault.Repeated => new("{0}, dòng {1}: mã “{2}” đã có ở dòng trước", "{0}, line {1}: the id \"{2}\" stands on an earlier line"),
        LineFault.UnknownContext => new("{0}, dòng {1}: không có đoạn văn nào mang mã “{2}”", "{0}, line {1}: there is no context \"{2}\""),
        LineFault.NothingToAsk => new("{0}: không có câu hỏi nào để đo", "{0}: there is no question to measure with"),
        _ => new("{0}, dòng {1}: dài quá {2} byte", "{0}, line {1}: longer than {2} bytes"),
    };

    public static Phrase Of(EvaluationStep step) => step switch
    {
        EvaluationStep.Distractors => new("Nạp bài gây nhiễu", "Taking in distractors"),
        EvaluationStep.Contexts => new("Nạp đoạn văn", "Taking in contexts"),
        EvaluationStep.Index => new("Dựng chỉ mục", "Loading the index"),
        _ => new("Hỏi", "Asking"),
    };
}
