using System.Reflection;

namespace DiplomacyBot.EndToEnd.Tests;

/// <summary>Where things lie in this checkout.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The program, as the build of these tests' configuration left it.</summary>
    public static string Program { get; } = Path.Combine(Root, "src", "DiplomacyBot", "bin", Configuration, "net10.0", "diplomacybot.dll");

    /// <summary>The stand-in for a Qdrant server.</summary>
    public static string QdrantDouble { get; } = Path.Combine(Root, "tests", "DiplomacyBot.Qdrant.Double", "bin", Configuration, "net10.0", "DiplomacyBot.Qdrant.Double.dll");

    /// <summary>The stand-in for a server of models.</summary>
    public static string ModelDouble { get; } = Path.Combine(Root, "tests", "DiplomacyBot.Models.Double", "bin", Configuration, "net10.0", "DiplomacyBot.Models.Double.dll");

    public static string SampleQuestions { get; } = Path.Combine(Root, "samples", "questions", "sample.questions.jsonl");

    /// <summary>Screenshots of the last run; not part of the repository.</summary>
    public static string Screenshot(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(Root, "artifacts", "screenshots")).FullName, name + ".png");

    private static string Configuration =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ProgramConfiguration").Value!;

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DiplomacyBot.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("These tests run from inside the checkout.");
        }

        return folder.FullName;
    }
}
