namespace DiplomacyBot.Storage.Database;

/// <summary>
/// Lets writers take turns, of whichever process they are. SQLite makes those who wait look again at intervals, and a writer that goes straight on to its next transaction leaves no gap to
/// be seen: the others would starve. So whoever waits holds a file open, and whoever has written for a turn looks at that file and steps aside while it is held. Nobody waiting costs next to
/// nothing. Not safe for concurrent use: writers of one process enter one after the other.
/// </summary>
/// <param name="database">Full path of the database.</param>
internal sealed class WriterTurns(string database)
{
    private const string FileName = "waiting.lock";

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(2);

    /// <summary>Handing over costs some milliseconds, so it is not done after every transaction.</summary>
    private static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(50);

    private readonly string _file = Path.Combine(Path.GetDirectoryName(database)!, FileName);

    private long? _turnSince;

    /// <summary>How long a writer steps aside at most: one that waits looks every 2 ms, unless its machine is busy or it was stopped.</summary>
    public TimeSpan LongestAside { get; set; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether anybody waits, of this process or another.</summary>
    public bool SomebodyWaits
    {
        get
        {
            if (!File.Exists(_file))
            {
                return false;
            }

            try
            {
                new FileStream(_file, FileMode.Open, FileAccess.ReadWrite, FileShare.None).Dispose();
                return false;
            }
            catch (IOException e)
            {
                return e is not FileNotFoundException and not DirectoryNotFoundException;
            }
            catch (UnauthorizedAccessException)
            {
                // Another user's file: politeness is not possible, writing is.
                return false;
            }
        }
    }

    /// <summary>Tries until it succeeds or the patience is over.</summary>
    /// <returns>Whether it succeeded.</returns>
    public bool Enter(Func<bool> tryBegin, TimeSpan patience)
    {
        if (tryBegin())
        {
            return true;
        }

        // How long another process writes is real time, whatever clock the program runs on.
        var since = TimeProvider.System.GetTimestamp();
        FileStream? waiting = null;
        try
        {
            do
            {
                waiting ??= Announce();
                Thread.Sleep(Look);
                if (tryBegin())
                {
                    _turnSince = TimeProvider.System.GetTimestamp();
                    return true;
                }
            }
            while (TimeProvider.System.GetElapsedTime(since) < patience);
            return false;
        }
        finally
        {
            waiting?.Dispose();
        }
    }

    /// <summary>Lets those go first who wait, when its own turn is over; the turn of one that did not have to wait for it is over at once.</summary>
    public void GiveWay()
    {
        if (_turnSince is { } began && TimeProvider.System.GetElapsedTime(began) < Turn)
        {
            return;
        }

        _turnSince = null;
        var since = TimeProvider.System.GetTimestamp();
        while (SomebodyWaits && TimeProvider.System.GetElapsedTime(since) < LongestAside)
        {
            Thread.Sleep(Look);
        }
    }

    /// <summary>Held together with all others who wait; null when it cannot be had now, because somebody is just looking at it.</summary>
    private FileStream? Announce()
    {
        try
        {
            return new FileStream(_file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
