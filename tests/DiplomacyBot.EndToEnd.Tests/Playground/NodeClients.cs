using System.Diagnostics;

namespace DiplomacyBot.EndToEnd.Tests.Playground;

/// <summary>Real chat clients from npm (folder <c>Clients</c>): installed from their lock file when they are not there yet.</summary>
internal static class NodeClients
{
    private static readonly Lazy<Task<string?>> Installed = new(InstallAsync);

    /// <summary>The folder <c>node_modules</c>; without Node.js the test skips, and fails where <c>CI=true</c>.</summary>
    public static async Task<string> FolderAsync()
    {
        var folder = await Installed.Value;
        Skip.If(folder is null && Environment.GetEnvironmentVariable("CI") != "true", "no Node.js (node and npm) on this machine");
        return folder.ShouldNotBeNull("Node.js must be installed when CI=true");
    }

    private static async Task<string?> InstallAsync()
    {
        var clients = Path.Combine(Repository.Root, "tests", "DiplomacyBot.EndToEnd.Tests", "Clients");
        var modules = Path.Combine(clients, "node_modules");
        if (!Runs("node") || !Runs("npm"))
        {
            return null;
        }

        // npm writes this file last: without it an installation was interrupted.
        if (!File.Exists(Path.Combine(modules, ".package-lock.json")))
        {
            using var npm = Process.Start(new ProcessStartInfo(Npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]) { WorkingDirectory = clients, RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = await Task.WhenAll(npm.StandardOutput.ReadToEndAsync(), npm.StandardError.ReadToEndAsync());
            await npm.WaitForExitAsync();
            npm.ExitCode.ShouldBe(0, string.Concat(said));
        }

        return modules;
    }

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static bool Runs(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program + (OperatingSystem.IsWindows() ? (program == "npm" ? ".cmd" : ".exe") : ""))));
}
