using System.Reflection;

namespace DiplomacyBot.Hosting;

/// <summary>Which program this is.</summary>
internal static class ProgramVersion
{
    /// <summary>The version with the commit it was built from, such as <c>0.1.0+828c8f4…</c>.</summary>
    public static string Current { get; } = typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? Short;

    /// <summary>The version alone, such as <c>0.1.0</c>.</summary>
    public static string Short => typeof(ProgramVersion).Assembly.GetName().Version!.ToString(3);
}
