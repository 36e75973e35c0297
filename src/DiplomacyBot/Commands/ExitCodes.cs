namespace DiplomacyBot.Commands;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    /// <summary>All went well. A question that the coverage does not answer went well too.</summary>
    public const int Success = 0;

    /// <summary>Something failed: a file, a line, a check. What succeeded before stays done.</summary>
    public const int Failed = 1;

    /// <summary>The command line was not understood.</summary>
    public const int Usage = 2;

    /// <summary>The database cannot be used: in use by another writer, damaged, read-only, of a newer program, or not there to be checked.</summary>
    public const int Store = 3;

    /// <summary>Stopped by Ctrl+C.</summary>
    public const int Cancelled = 130;
}
