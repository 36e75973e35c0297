using System.Reflection;

namespace DiplomacyBot.Evaluation.Reports;

/// <summary>What a report says about its origin.</summary>
internal static class ReportKinds
{
    public const string Retrieval = "retrieval";

    public const string Answers = "answers";

    /// <summary>The wall clock, also where questions are asked as if on another day.</summary>
    public static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static string ProgramVersion { get; } = typeof(ReportKinds).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
