using System.Diagnostics;
using System.Globalization;
using DiplomacyBot.Storage.Database;

namespace DiplomacyBot.Benchmarks.Search;

/// <summary>The coverage that <see cref="MakeCoverage"/> makes, made where it is missing.</summary>
internal static class LargeCoverage
{
    public static async Task MakeAsync(Arguments arguments)
    {
        if (File.Exists(new StorageOptions { DataDirectory = arguments.Data }.DatabasePath))
        {
            return;
        }

        // Elsewhere, so that its memory is not counted here.
        using var process = Process.Start(Environment.ProcessPath!, ["make", "--shared", arguments.Shared, "--data", arguments.Data, "--passages", arguments.Passages.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException("Making the coverage failed.");
        }
    }
}
