using System.Globalization;
using DiplomacyBot.Answering.Answers;
using DiplomacyBot.Commands;
using DiplomacyBot.Coverage.Reading;
using DiplomacyBot.Models.Health;
using DiplomacyBot.Retrieval.Fallback;

namespace DiplomacyBot.Web;

/// <summary>
/// What <c>/health/ready</c> says about the servers that make answers better, from what the last calls showed: probes call none of them. One that is away makes answers poorer, but the
/// bot is ready.
/// </summary>
internal static class HealthText
{
    public static string Of(ProjectionHealth? health) => health switch
    {
        null => "",
        { Questions: { } fault } => $"\n{health.Place}: answers no questions since {fault.Since:u}. {fault.Reason}\n{Notices.IndexAway}",
        { Changes: { } fault } => $"\n{health.Place}: takes no changes since {fault.Since:u}. {fault.Reason}",
        _ => $"\n{health.Place}: ok",
    };

    public static string Of(ModelHealth health) => string.Concat(health.States.Select(static state => "\n" + Of(state)));

    /// <summary>Without the server's own words, which may name accounts: those are in the log.</summary>
    private static string Of(ModelState state) => state switch
    {
        { Fault: { } fault } => string.Create(CultureInfo.InvariantCulture, $"{ModelTexts.Of(fault).Say(MessageLanguage.English, state.Section, "details are in the log")} Since {state.Since:u}."),
        { LastAnswer: { } at } => string.Create(CultureInfo.InvariantCulture, $"{state.Section}: ok, last answered {at:u}"),
        _ => $"{state.Section}: not called yet",
    };
}
