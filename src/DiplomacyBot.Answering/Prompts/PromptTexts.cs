using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Answering.Prompts;

/// <summary>What is wrong with a prompt file, for who wrote it: {0} is the file.</summary>
internal static class PromptTexts
{
    public static readonly Phrase TooLarge = new("{0}: tệp lớn hơn {1} KiB nên không phải là mẫu lời nhắc.", "{0}: larger than {1} KiB, so this is no prompt.");
    public static readonly Phrase Unreadable = new("{0}: không đọc được tệp (hệ thống báo “{1}”). Hãy kiểm tra quyền đọc.", "{0}: cannot be read ({1}). Check the permissions.");
    public static readonly Phrase NoDocument = new("{0}: tệp phải là một tài liệu YAML có các khóa như name và template.", "{0}: must be one YAML document with keys such as name and template.");
    public static readonly Phrase NoYaml = new("{0}, dòng {1}: không phải YAML hợp lệ (“{2}”).", "{0}, line {1}: no valid YAML ({2}).");
    public static readonly Phrase NoMessages = new(
        "{0}: template chỉ được gồm các phần tử <message role=\"…\">, bên trong không có phần tử nào khác (viết &lt; thay cho <).",
        "{0}: template must be nothing but <message role=\"…\"> elements, without elements inside (write &lt; for <).");
    public static readonly Phrase NoUser = new("{0}: template phải kết thúc bằng <message role=\"user\">, và không được có message trống.", "{0}: template must end with a <message role=\"user\">, and no message may be empty.");
    public static readonly Phrase NotWellFormed = new("{0}: template không phải danh sách message đúng dạng (“{1}”).", "{0}: template is no well-formed list of messages ({1}).");
    public static readonly Phrase UnknownRole = new("{0}: template có message với role “{1}”; chỉ nhận system, user, assistant.", "{0}: template has a message with role “{1}”; known are system, user, assistant.");
    public static readonly Phrase UnknownVariable = new("{0}: input_variables có {1} mà chương trình không cung cấp; chương trình cung cấp {2}.", "{0}: input_variables has {1}, which the program does not give; it gives {2}.");
    public static readonly Phrase Unescaped = new(
        "{0}: template có giá trị trong {{{{{{…}}}}}} hoặc {{{{&…}}}}, khiến lời trong bài báo có thể bị coi là chỉ dẫn. Hãy viết {{{{…}}}}.",
        "{0}: template has a value in {{{{{{…}}}}}} or {{{{&…}}}}, which would let article text pass for instructions. Write {{{{…}}}}.");
    public static readonly Phrase NeverUses = new("{0}: template không dùng đến {1}.", "{0}: template never uses {1}.");
    public static readonly Phrase NoTemplate = new("{0}: template không phải Handlebars hợp lệ (“{1}”).", "{0}: template is no valid Handlebars ({1}).");

    // About one key, {1}.
    public static readonly Phrase OfKey = new("{0}: {1} {2}.", "{0}: {1} {2}.");
    public static readonly Phrase UnknownKey = new("là khóa lạ; chỉ nhận {0}", "unknown; known are {0}");
    public static readonly Phrase OtherFormat = new("phải là handlebars, không phải {0}", "must be handlebars, not {0}");
    public static readonly Phrase Missing = new("còn thiếu hoặc để trống", "is missing or empty");
    public static readonly Phrase NoPairs = new("phải là danh sách gồm name và description", "must be a list of name and description");
    public static readonly Phrase NoList = new("phải là danh sách", "must be a list");
    public static readonly Phrase NoDefault = new("phải có “default:” với temperature, top_p hoặc max_tokens", "must hold “default:” with temperature, top_p or max_tokens");
    public static readonly Phrase NoNumber = new("phải là một số từ {0} đến {1}", "must be a number from {0} to {1}");
}
