using System.Diagnostics;
using System.IO.Compression;

namespace DiplomacyBot.EndToEnd.Tests.Teams;

/// <summary>The package the program makes, against the schemas that Microsoft publishes (npm: @microsoft/app-manifest).</summary>
public sealed class ManifestSchemaTests : IDisposable
{
    private static readonly string Check = Path.Combine(Repository.Root, "deploy", "teams", "check.mjs");

    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [SkippableFact]
    public async Task ThePackageKeepsToMicrosoftsSchemas()
    {
        SkipWithoutSchemas();
        var made = await _folder.RunAsync(
            "teams", "package", "--app-id", "00001111-aaaa-2222-bbbb-3333cccc4444", "--host", "bot.ngoại-giao.vn", "--developer", "Vụ \"Báo chí\"", "--privacy-url", "https://bộ.example/riêng-tư", "--out", "bot.zip");
        made.Code.ShouldBe(0, made.Error);
        await ZipFile.ExtractToDirectoryAsync(_folder.At("bot.zip"), _folder.At("package"));

        var (code, output) = await CheckAsync();
        code.ShouldBe(0, output);

        // A check that finds nothing must be able to find something.
        var manifest = await File.ReadAllTextAsync(_folder.At("package/manifest.json"));
        await File.WriteAllTextAsync(_folder.At("package/manifest.json"), manifest.Replace("\"bot.xn--", "7, \"", StringComparison.Ordinal));
        (code, output) = await CheckAsync();
        code.ShouldBe(1);
        output.ShouldContain("/validDomains/0");
    }

    private static void SkipWithoutSchemas()
    {
        var installed = Directory.Exists(Path.Combine(Path.GetDirectoryName(Check)!, "node_modules", "@microsoft", "app-manifest"));
        Skip.If(!installed && Environment.GetEnvironmentVariable("CI") != "true", "the schemas are not installed; run: npm ci --prefix deploy/teams");
        installed.ShouldBeTrue("the schemas must be installed when CI=true");
    }

    private async Task<(int Code, string Output)> CheckAsync()
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Check, _folder.At("package")]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = Task.WhenAll(node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return (node.ExitCode, string.Concat(await output));
    }
}
