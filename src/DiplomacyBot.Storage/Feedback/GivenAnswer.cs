using DiplomacyBot.Answering.Answers;

namespace DiplomacyBot.Storage.Feedback;

/// <summary>An answer that was given in a chat. Its timings are not kept.</summary>
/// <param name="Id">Our own id of it, see <see cref="NewId"/>.</param>
/// <param name="Conversation">The conversation it was given in; null once the user has started over.</param>
/// <param name="Channel">The channel, such as <c>msteams</c>.</param>
/// <param name="Activity">The channel's id of the message; null where the channel gave none.</param>
/// <param name="Answer">What was answered.</param>
/// <param name="ProgramVersion">Version of the program that answered.</param>
/// <param name="At">When.</param>
public sealed record GivenAnswer(string Id, string? Conversation, string Channel, string? Activity, Answer Answer, string ProgramVersion, DateTimeOffset At)
{
    /// <summary>The channel's id of the question; null where it gave none.</summary>
    public string? AskedBy { get; init; }

    /// <summary>An id nobody can guess: whoever knows it has seen the answer. 32 hexadecimal digits.</summary>
    public static string NewId() => Guid.NewGuid().ToString("N");
}
