using DiplomacyBot.Coverage.Ingestion;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Commands;

/// <summary>Every message the commands print for people; errors say what happened, where, and what to do.</summary>
internal static class Texts
{
    // Descriptions for --help
    public static readonly Phrase Root = new("Trả lời câu hỏi bằng tiếng Việt từ kho tin báo chí, kèm trích dẫn kiểm chứng được.", "Answers questions in Vietnamese from press coverage, with citations that can be checked.");
    public static readonly Phrase Serve = new("Chạy máy chủ web (mặc định).", "Runs the web server (default).");
    public static readonly Phrase Ingest = new("Nạp bài báo từ tệp hoặc thư mục (.txt, .md, .jsonl, .jsonl.gz).", "Ingests articles from files or folders (.txt, .md, .jsonl, .jsonl.gz).");
    public static readonly Phrase Ask = new("Hỏi một câu, hoặc cả tệp câu hỏi.", "Asks a question, or a file of questions.");
    public static readonly Phrase Articles = new("Xem và gỡ bài trong kho tin.", "Looks at articles of the coverage, and removes them.");
    public static readonly Phrase ArticlesList = new("Liệt kê các bài, mới nhất trước.", "Lists articles, newest first.");
    public static readonly Phrase ArticlesShow = new("Hiện một bài đã lưu.", "Shows a stored article.");
    public static readonly Phrase ArticlesRemove = new("Gỡ bài khỏi kho tin.", "Removes articles from the coverage.");
    public static readonly Phrase Feedback = new("Xem và xuất góp ý của người dùng về các câu trả lời.", "Looks at users' feedback on answers, and exports it.");
    public static readonly Phrase FeedbackList = new("Liệt kê góp ý, cũ nhất trước.", "Lists feedback, oldest first.");
    public static readonly Phrase FeedbackExport = new("Xuất góp ý ra tệp JSON Lines hoặc CSV.", "Exports feedback to a JSON Lines or CSV file.");
    public static readonly Phrase ExportArgument = new("Tệp sẽ ghi (.jsonl hoặc .csv); dấu - là đầu ra chuẩn.", "File to write (.jsonl or .csv); - is standard output.");
    public static readonly Phrase FormatOption = new("Dạng tệp: jsonl hoặc csv (mặc định: theo đuôi tệp, nếu không thì jsonl).", "Format: jsonl or csv (default: by the file's ending, else jsonl).");
    public static readonly Phrase SinceOption = new("Chỉ lấy góp ý từ ngày này: 2026-11-01, 1/11/2026 (giờ Việt Nam) hoặc 2026-11-01T08:00:00+07:00.", "Only feedback of this day or later: 2026-11-01, 1/11/2026 (Vietnamese time) or 2026-11-01T08:00:00+07:00.");
    public static readonly Phrase ReactionOption = new("Chỉ lấy góp ý thích (like) hoặc không thích (dislike).", "Only likes or only dislikes.");
    public static readonly Phrase Teams = new("Chuẩn bị ứng dụng cho Microsoft Teams.", "Prepares the app for Microsoft Teams.");
    public static readonly Phrase TeamsPackage = new("Tạo tệp zip để tải lên Teams.", "Makes the zip that is uploaded to Teams.");
    public static readonly Phrase AppIdOption = new("Mã ứng dụng (MicrosoftAppId) của bot.", "Application id (MicrosoftAppId) of the bot.");
    public static readonly Phrase HostOption = new("Tên miền của máy chủ, ví dụ bot.example.vn.", "Host name of the server, such as bot.example.vn.");
    public static readonly Phrase PackageOutOption = new("Tệp zip sẽ ghi.", "The zip to write.");
    public static readonly Phrase DeveloperOption = new("Tên đơn vị vận hành, dài nhất 32 ký tự (mặc định: DiplomacyBot).", "Name of who runs the bot, at most 32 characters (default: DiplomacyBot).");
    public static readonly Phrase WebsiteOption = new("Trang giới thiệu (mặc định: trang của máy chủ).", "Page about the bot (default: the server's own).");
    public static readonly Phrase PrivacyOption = new("Trang về quyền riêng tư (mặc định: /privacy của máy chủ).", "Page about privacy (default: the server's /privacy).");
    public static readonly Phrase TermsOption = new("Trang điều khoản sử dụng (mặc định: /privacy của máy chủ).", "Terms of use (default: the server's /privacy).");
    public static readonly Phrase Rebuild = new("Dựng lại chỉ mục từ các bài đã lưu.", "Builds the index anew from the stored articles.");
    public static readonly Phrase Doctor = new("Kiểm tra cơ sở dữ liệu và chỉ mục.", "Checks the database and the index.");
    public static readonly Phrase DataOption = new("Thư mục chứa cơ sở dữ liệu (mặc định: data).", "Folder of the database (default: data).");
    public static readonly Phrase PromptsOption = new("Thư mục chứa các mẫu lời nhắc (mặc định: prompts, nếu có).", "Folder of the prompts (default: prompts, if there is one).");
    public static readonly Phrase LangOption = new("Ngôn ngữ thông báo: vi (mặc định) hoặc en; cũng đặt được bằng biến môi trường DIPLOMACYBOT_LANG.", "Language of messages: vi (default) or en; the environment variable DIPLOMACYBOT_LANG sets it too.");
    public static readonly Phrase UrlsOption = new("Địa chỉ máy chủ lắng nghe (mặc định: http://127.0.0.1:3978).", "Addresses the server listens on (default: http://127.0.0.1:3978).");
    public static readonly Phrase JsonOption = new("In kết quả dạng JSON.", "Prints the result as JSON.");
    public static readonly Phrase ConversationOption = new("Mã hội thoại, để hỏi tiếp câu trước.", "Conversation id, to follow up on earlier questions.");
    public static readonly Phrase BatchOption = new("Tệp câu hỏi JSON Lines: {\"id\",\"question\",\"previous\"}; dấu - là đầu vào chuẩn.", "JSON Lines file of questions: {\"id\",\"question\",\"previous\"}; - is standard input.");
    public static readonly Phrase QuestionArgument = new("Câu hỏi, có dấu hoặc không dấu.", "The question, with or without accents.");
    public static readonly Phrase PathsArgument = new("Tệp hoặc thư mục.", "Files or folders.");
    public static readonly Phrase IdArgument = new("Mã bài (xem: articles list).", "Article id (see: articles list).");
    public static readonly Phrase HelpOption = new("Hiện hướng dẫn.", "Shows help.");
    public static readonly Phrase VersionOption = new("Hiện phiên bản.", "Shows the version.");

    // Headings of --help
    public static readonly Phrase Usage = new("Cách dùng:", "Usage:");
    public static readonly Phrase Commands = new("Lệnh:", "Commands:");
    public static readonly Phrase Arguments = new("Tham số:", "Arguments:");
    public static readonly Phrase Options = new("Tùy chọn:", "Options:");
    public static readonly Phrase Examples = new("Ví dụ:", "Examples:");

    // Errors
    public static readonly Phrase NotUnderstood = new("Không hiểu dòng lệnh: {0}. Xem hướng dẫn: diplomacybot {1}--help", "Command line not understood: {0}. See: diplomacybot {1}--help");
    public static readonly Phrase Unrecognised = new("không có lệnh hoặc tùy chọn “{0}”", "no such command or option '{0}'");
    public static readonly Phrase QuoteTheQuestion = new("câu hỏi có nhiều từ phải đặt trong dấu ngoặc kép, ví dụ: ask \"Ai chủ trì?\"", "put a question of several words in quotation marks, for example: ask \"Ai chủ trì?\"");
    public static readonly Phrase ValueMissing = new("tùy chọn {0} cần một giá trị", "option {0} needs a value");
    public static readonly Phrase FlagOnly = new("tùy chọn {0} không nhận giá trị “{1}”; chỉ cần ghi {0}", "option {0} takes no value '{1}'; write {0} alone");
    public static readonly Phrase Misplaced = new("dùng sai {0}", "{0} is used wrongly");
    public static readonly Phrase OneValueOnly = new("tùy chọn {0} chỉ nhận một giá trị", "option {0} takes one value only");
    public static readonly Phrase ArgumentMissing = new("thiếu tham số {0}", "{0} is missing");
    public static readonly Phrase SubcommandMissing = new("cần thêm một trong các lệnh: {0}", "one of these must follow: {0}");
    public static readonly Phrase QuestionOrBatch = new("Cần một câu hỏi, hoặc --batch TỆP --json (không dùng cả hai).", "Give a question, or --batch FILE --json (not both).");
    public static readonly Phrase BatchNeedsJson = new("--batch chỉ dùng cùng --json.", "--batch goes with --json only.");
    public static readonly Phrase NoFile = new("Không có tệp {0}.", "There is no file {0}.");
    public static readonly Phrase CannotRead = new("Không đọc được {0}: {1}.", "Cannot read {0}: {1}.");
    public static readonly Phrase BatchLineBroken = new("Dòng {0}: không phải JSON hợp lệ có trường “question”; đã bỏ qua ({1}).", "Line {0}: not valid JSON with a \"question\"; skipped ({1}).");
    public static readonly Phrase BatchLinesFailed = new("{0} dòng câu hỏi không dùng được.", "{0} lines of questions could not be used.");
    public static readonly Phrase NoArticle = new("Không có bài nào mang mã {0}. Xem các mã: diplomacybot articles list", "There is no article {0}. See the ids: diplomacybot articles list");
    public static readonly Phrase EmptyCoverage = new("Kho tin trong {0} còn trống. Nạp bài bằng: diplomacybot ingest <thư mục>", "The coverage in {0} is empty. Add articles with: diplomacybot ingest <folder>");
    public static readonly Phrase BadConfiguration = new("Cấu hình sai: {0}", "Wrong configuration: {0}");
    public static readonly Phrase Cancelled = new("Đã dừng. Những gì đã báo là xong thì vẫn được giữ.", "Stopped. What was reported as done is kept.");
    public static readonly Phrase Unexpected = new("Lỗi ngoài dự kiến: {0} Chạy lại với {1}=1 để xem chi tiết; nếu là lỗi của chương trình, xin báo kèm chi tiết đó.", "Unexpected error: {0} Run again with {1}=1 for details; if the program is at fault, please report it with them.");
    public static readonly Phrase CannotListen = new("Không mở được địa chỉ máy chủ {0}: {1}. Chọn địa chỉ khác bằng --urls, ví dụ --urls http://127.0.0.1:5080", "Cannot listen on {0}: {1}. Choose another address with --urls, for example --urls http://127.0.0.1:5080");
    public static readonly Phrase NoAddress = new("--urls nhận địa chỉ như http://127.0.0.1:5080 (nhiều địa chỉ cách nhau bằng dấu chấm phẩy), không phải “{0}”", "--urls takes addresses such as http://127.0.0.1:5080, separated by semicolons, not '{0}'");
    public static readonly Phrase NoTokenKey = new("Không dùng được tệp khóa của Direct Line, {0}: {1}. Hãy sửa tệp, hoặc nêu tệp khác bằng DirectLine:KeyFile.", "The key of Direct Line's tokens, {0}, cannot be used: {1}. Mend the file, or name another one by DirectLine:KeyFile.");
    public static readonly Phrase UnknownEngine = new("--engine nhận embedded hoặc qdrant, không phải “{0}”", "--engine takes embedded or qdrant, not '{0}'");
    public static readonly Phrase NoPromptsFolder = new("--prompts cần một thư mục có sẵn, không phải “{0}”", "--prompts takes a folder that exists, not '{0}'");
    public static readonly Phrase UnknownLanguage = new("--lang nhận vi hoặc en, không phải “{0}”", "--lang takes vi or en, not '{0}'");

    public static readonly Phrase UnknownFormat = new("--format nhận jsonl hoặc csv, không phải “{0}”", "--format takes jsonl or csv, not '{0}'");
    public static readonly Phrase UnknownReaction = new("--reaction nhận like hoặc dislike, không phải “{0}”", "--reaction takes like or dislike, not '{0}'");
    public static readonly Phrase BadDate = new("--since cần một ngày như 2026-11-01 hoặc 1/11/2026, không phải “{0}”", "--since takes a day such as 2026-11-01 or 1/11/2026, not '{0}'");
    public static readonly Phrase BadAppId = new("{0} cần một mã GUID như 00001111-aaaa-2222-bbbb-3333cccc4444, không phải “{1}”", "{0} takes a GUID such as 00001111-aaaa-2222-bbbb-3333cccc4444, not '{1}'");
    public static readonly Phrase BadHost = new("{0} cần một tên miền công khai như bot.example.vn, không có https://, cổng hay đường dẫn; không phải “{1}”", "{0} takes a public host name such as bot.example.vn, without https://, port or path; not '{1}'");
    public static readonly Phrase BadDeveloper = new("{0} cần một tên dài 1 đến 32 ký tự, không phải “{1}”", "{0} takes a name of 1 to 32 characters, not '{1}'");
    public static readonly Phrase BadWebAddress = new("{0} cần một địa chỉ https://, không phải “{1}”", "{0} takes an https:// address, not '{1}'");
    public static readonly Phrase OutputIsInput = new("{0} {1} sẽ ghi đè lên một tệp mà lệnh này đọc; hãy chọn tệp khác.", "{0} {1} would overwrite a file that this command reads; choose another file.");
    public static readonly Phrase OutputTwice = new("{0} và {1} cùng ghi vào {2}; hãy chọn hai tệp khác nhau.", "{0} and {1} both write to {2}; choose two files.");
    public static readonly Phrase CannotWrite = new("Không ghi được {0}: {1}.", "Cannot write {0}: {1}.");

    // Results
    public static readonly Phrase Liked = new("thích", "like");
    public static readonly Phrase Disliked = new("không thích", "dislike");
    public static readonly Phrase FeedbackListed = new("{0} góp ý: {1} thích, {2} không thích.", "{0} votes: {1} likes, {2} dislikes.");
    public static readonly Phrase PackageMade = new("Đã tạo {0} (phiên bản {1}, máy chủ {2}). Tải tệp lên Teams: Ứng dụng › Quản lý ứng dụng › Tải ứng dụng lên.", "Made {0} (version {1}, host {2}). Upload it in Teams: Apps › Manage your apps › Upload an app.");
    public static readonly Phrase FeedbackExported = new("Đã ghi {0} góp ý vào {1}.", "Wrote {0} votes to {1}.");
    public static readonly Phrase Sources = new("Nguồn:", "Sources:");
    public static readonly Phrase Removed = new("Đã gỡ {0}: {1}", "Removed {0}: {1}");
    public static readonly Phrase ArticlesListed = new("{0} bài, trong đó {1} bài trùng; {2} đoạn.", "{0} articles, {1} of them duplicates; {2} passages.");
    public static readonly Phrase Rebuilt = new("Đã dựng lại chỉ mục: {0} đoạn từ {1} bài, trong {2} ms.", "Index built anew: {0} passages of {1} articles, in {2} ms.");
    public static readonly Phrase EngineOption = new("Chỉ mục cần dựng lại (mặc định: theo cấu hình Retrieval:Engine).", "The index to build anew (default: as Retrieval:Engine says).");
    public static readonly Phrase CheckOnlyOption = new("Chỉ so sánh chỉ mục trên máy chủ với kho tin, không sửa.", "Only compares an index on a server with the store, repairs nothing.");
    public static readonly Phrase Projecting = new("Đang gửi lên máy chủ chỉ mục", "Sending to the index server");
    public static readonly Phrase Projected = new("Đã gửi {0}/{1} bài lên máy chủ chỉ mục.", "Sent {0} of {1} articles to the index server.");
    public static readonly Phrase ProjectionResumed = new("Tiếp tục lần dựng đang dở.", "Going on with the build that was cut short.");
    public static readonly Phrase ProjectionBusy = new("Một tiến trình khác đang ghi lên máy chủ chỉ mục; hãy chạy lại khi tiến trình đó xong.", "Another process is writing to the index server; run this again when it has finished.");
    public static readonly Phrase ProjectionWaits = new(
        "Kho tin đã lưu đủ, nhưng chưa gửi được lên máy chủ chỉ mục: {0} Phần còn lại sẽ được gửi khi máy chủ chạy, hoặc ở lần nạp sau.",
        "Everything is stored, but could not be sent to the index server yet: {0} The rest is sent when the bot's server runs, or at the next ingestion.");
    public static readonly Phrase ProjectionAway = new("Không dùng được máy chủ chỉ mục: {0} Không có gì bị mất; hãy chạy lại khi máy chủ hoạt động.", "The index server cannot be used: {0} Nothing is lost; run this again when it is back.");
    public static readonly Phrase Compared = new("{0}: {1} đoạn; kho tin có {2}.", "{0}: {1} passages; the store has {2}.");
    public static readonly Phrase Repaired = new("Đã sửa: bổ sung {0} đoạn thiếu, gửi lại {1} đoạn khác nội dung, xóa {2} đoạn thừa.", "Repaired: added {0} missing passages, sent {1} differing ones again, removed {2} extra ones.");
    public static readonly Phrase Differs = new("Thiếu {0} đoạn, {1} đoạn khác nội dung, thừa {2} đoạn. Chạy doctor không có --check-only để sửa.", "{0} passages are missing, {1} differ, {2} are extra. Run doctor without --check-only to repair.");
    public static readonly Phrase Examined = new("{0}: {1} bài, trong đó {2} bài trùng; {3} đoạn.", "{0}: {1} articles, {2} of them duplicates; {3} passages.");
    public static readonly Phrase NoDatabase = new("Không có cơ sở dữ liệu {0}. Kiểm tra lại --data; kho tin mới được tạo bằng lệnh ingest hoặc serve.", "There is no database {0}. Check --data; ingest or serve makes a new one.");
    public static readonly Phrase NoDataFolder = new("Không có thư mục {0}. Kiểm tra lại --data; kho tin mới được tạo bằng lệnh ingest hoặc serve.", "There is no folder {0}. Check --data; ingest or serve makes a new coverage.");
    public static readonly Phrase Healthy = new("Không thấy vấn đề nào.", "No problems found.");
    public static readonly Phrase Problems = new("{0} vấn đề:", "{0} problems:");
    public static readonly Phrase LoadingSamples = new("Lần chạy đầu: đang nạp tin mẫu từ {0}…", "First start: loading the sample coverage from {0}…");
    public static readonly Phrase SamplesMissing = new("Không thấy tin mẫu ở {0}; kho tin bắt đầu trống.", "No sample coverage at {0}; the coverage starts empty.");
    public static readonly Phrase Ready = new("Sẵn sàng: {0} bài, {1} đoạn. Mở {2} để hỏi. Nhấn Ctrl+C để dừng.", "Ready: {0} articles, {1} passages. Open {2} to ask. Press Ctrl+C to stop.");
    public static readonly Phrase IngestSummary = new(
        "Thêm {0} · cập nhật {1} · không đổi {2} · trùng {3} · lỗi {4} ({5:0.0} giây)", "Added {0} · updated {1} · unchanged {2} · duplicate {3} · failed {4} ({5:0.0} s)");
    public static readonly Phrase Ingesting = new("Đang nạp", "Ingesting");
    public static readonly Phrase IngestionInterrupted = new("Cơ sở dữ liệu đang bị tiến trình khác ghi; phần chưa nạp sẽ được nạp khi chạy lại lệnh này.", "Another process is writing to the database; run this command again for the rest.");
    public static readonly Phrase Failures = new("Không nạp được:", "Not ingested:");

    public static Phrase Outcome(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Added => new Phrase("thêm     ", "added    "),
        OutcomeKind.Updated => new Phrase("cập nhật ", "updated  "),
        OutcomeKind.Unchanged => new Phrase("không đổi", "unchanged"),
        OutcomeKind.Duplicate => new Phrase("trùng    ", "duplicate"),
        _ => new Phrase("lỗi      ", "failed   "),
    };
}
