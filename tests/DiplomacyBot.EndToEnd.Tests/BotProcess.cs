using System.Diagnostics;
using System.Text;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>The real program as a child process, away from any configuration of this machine.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _error;

    private BotProcess(Process process)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
    }

    public int Id => _process.Id;

    /// <summary>Runs a command to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> RunAsync(string folder, params string[] args)
    {
        using var bot = Start(folder, args);
        var output = await bot._process.StandardOutput.ReadToEndAsync();
        await bot._process.WaitForExitAsync();
        return (bot._process.ExitCode, output, await bot._error);
    }

    /// <param name="folder">Working directory; the database lies in its folder <c>data</c>.</param>
    /// <param name="args">Command line.</param>
    public static BotProcess Start(string folder, params string[] args) => Start(folder, args, []);

    /// <param name="folder">Working directory; the database lies in its folder <c>data</c>.</param>
    /// <param name="args">Command line.</param>
    /// <param name="environment">Environment variables, beside those of this process that do not configure the program.</param>
    public static BotProcess Start(string folder, string[] args, (string Name, string Value)[] environment)
    {
        File.Exists(Repository.Program).ShouldBeTrue($"{Repository.Program} is built before these tests");

        // A shell that starts tests in the background lets them, and all their children, ignore Ctrl+C: the program starts as from a terminal.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT", "dotnet", Repository.Program, .. args] : ["dotnet", Repository.Program, .. args];
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8, StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal) || k.StartsWith("DIPLOMACYBOT", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var process = Process.Start(start)!;
        process.StandardInput.Close();
        return new BotProcess(process);
    }

    /// <summary>The next line of standard output; null at its end.</summary>
    public Task<string?> ReadLineAsync() => _process.StandardOutput.ReadLineAsync();

    /// <summary>SIGKILL: nothing in the process gets to know.</summary>
    public void Kill() => _process.Kill();

    public async Task<int> EndAsync()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public Task<string> ErrorAsync() => _error;

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
    }
}
