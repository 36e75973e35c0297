using System.Collections.Frozen;

namespace DiplomacyBot.Answering.ShortAnswers.Spans;

/// <summary>Sorts of Vietnamese words of grammar that tell where a phrase begins and ends.</summary>
internal static class WordClass
{
    public static FrozenSet<string> Is { get; } = Set("là");

    public static FrozenSet<string> Passive { get; } = Set("được bị");

    public static FrozenSet<string> Place { get; } = Set("tại ở trong trên dưới ngoài giữa");

    public static FrozenSet<string> Direction { get; } = Set("đến tới từ vào sang về ra lên xuống qua");

    public static FrozenSet<string> Company { get; } = Set("với cho cùng");

    public static FrozenSet<string> Of { get; } = Set("của");

    public static FrozenSet<string> And { get; } = Set("và hay hoặc");

    public static FrozenSet<string> Cause { get; } = Set("vì do bởi nhờ");

    public static FrozenSet<string> Purpose { get; } = Set("để nhằm");

    public static FrozenSet<string> List { get; } = Set("gồm như có");

    public static FrozenSet<string> That { get; } = Set("rằng mà");

    public static FrozenSet<string> Approximate { get; } = Set("khoảng hơn gần trên dưới tới");

    public static FrozenSet<string> Determiner { get; } = Set("một các những mọi mỗi nhiều");

    public static FrozenSet<string> Classifier { get; } = Set("sự việc cuộc nền con cái chiếc bộ loại");

    public static FrozenSet<string> Pointing { get; } = Set("này đó kia ấy đây nọ trên sau");

    public static FrozenSet<string> When { get; } = Set("khi lúc sau trước nếu trong");

    public static FrozenSet<string> Tense { get; } = Set("đã đang sẽ từng vừa không phải");

    public static FrozenSet<string> Naming { get; } = Set("thành làm gọi mang");

    public static FrozenSet<string> Person { get; } = Set("ông bà anh người nhà vua");

    public static FrozenSet<string> Time { get; } = Set("năm ngày tháng thế thập");

    public static FrozenSet<string> Manner { get; } = Set("theo bằng như qua");

    /// <summary>Words before and behind which a phrase may begin or end.</summary>
    public static FrozenSet<string> Joint { get; } = Set(
        "là của do bởi vì tại ở từ đến tới vào với cho gồm để nhằm rằng được bị và như có trong khi theo về ra thành bằng hay hoặc nhưng mà thì nên nhờ khoảng hơn gần cùng trên dưới qua sang lên xuống đã đang sẽ "
        + "không cũng này đó nhất giữa sau trước lại vẫn năm ngày tháng người những các một ông bà");

    /// <summary>No answer that reads well begins so.</summary>
    public static FrozenSet<string> NeverFirst { get; } = Set("là và hoặc hay của thì mà rằng cũng này đó kia ấy nhưng song");

    /// <summary>No answer that reads well ends so.</summary>
    public static FrozenSet<string> NeverLast { get; } = Set("của là và với các những một được bị đã đang sẽ để cho ở tại vào hoặc hay rằng mà như bởi vì do từ theo khi");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
