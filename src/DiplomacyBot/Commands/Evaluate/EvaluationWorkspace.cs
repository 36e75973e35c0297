using DiplomacyBot.Evaluation;
using DiplomacyBot.Hosting;
using Microsoft.Data.Sqlite;

namespace DiplomacyBot.Commands.Evaluate;

/// <summary>The program's parts over a data directory of their own that goes when they go, or over an existing one that stays.</summary>
internal sealed class EvaluationWorkspace : IAsyncDisposable
{
    private readonly DirectoryInfo? _folder;
    private readonly ServiceProvider _services;

    /// <param name="settings">What the command line says.</param>
    /// <param name="temporary">Whether the coverage is made for this evaluation.</param>
    /// <param name="today">The day taken for today; null for the calendar's.</param>
    /// <exception cref="BadConfigurationException">A setting is wrong.</exception>
    public EvaluationWorkspace(Dictionary<string, string?> settings, bool temporary, DateOnly? today)
    {
        // Whatever is configured: a temporary coverage must never reach the collection that readers are answered from.
        settings = new Dictionary<string, string?>(settings, StringComparer.OrdinalIgnoreCase) { ["Retrieval:Engine"] = "embedded" };
        if (temporary)
        {
            _folder = Directory.CreateTempSubdirectory("diplomacybot-evaluate-");
            settings["DiplomacyBot:DataDirectory"] = _folder.FullName;
        }

        try
        {
            _services = ServiceSetup.ForCommand(settings, more =>
            {
                more.AddEvaluation();
                if (today is { } day)
                {
                    more.AddSingleton<TimeProvider>(new FixedDay(day));
                }
            });
        }
        catch
        {
            _folder?.Delete(recursive: true);
            throw;
        }
    }

    public Evaluator Evaluator => _services.GetRequiredService<Evaluator>();

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_folder is not null)
        {
            SqliteConnection.ClearAllPools();
            _folder.Delete(recursive: true);
        }
    }
}
