using System.Text.Json.Serialization;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>Whether a question has an answer, and why not.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<QuestionGroup>))]
public enum QuestionGroup
{
    /// <summary>The coverage holds the answer.</summary>
    [JsonStringEnumMemberName("answerable")]
    Answerable,

    /// <summary>The coverage is about the matter but does not hold the answer (<c>is_impossible</c>, an empty <c>expect</c>).</summary>
    [JsonStringEnumMemberName("impossible")]
    Impossible,

    /// <summary>The text the question is about was left out of the coverage.</summary>
    [JsonStringEnumMemberName("outside")]
    Outside,

    /// <summary>Nobody says whether there is an answer: it is asked, and no figure that needs to know it counts it.</summary>
    [JsonStringEnumMemberName("unknown")]
    Unknown,
}

/// <summary>What groups have in common.</summary>
internal static class QuestionGroups
{
    /// <summary>Whether refusing is known to be right.</summary>
    public static bool LacksAnswer(this QuestionGroup group) => group is QuestionGroup.Impossible or QuestionGroup.Outside;
}
