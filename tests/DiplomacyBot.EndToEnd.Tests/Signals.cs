using System.Runtime.InteropServices;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>Signals of Unix.</summary>
internal static partial class Signals
{
    private const int Term = 15;

    /// <summary>Asks a process to end.</summary>
    public static void Terminate(int process) => Send(process, Term).ShouldBe(0);

    [LibraryImport("libc", EntryPoint = "kill")]
    public static partial int Send(int process, int signal);
}
