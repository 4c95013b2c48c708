using Spectre.Console;

namespace Autoscaler.Cli.Terminal;

/// <summary>How far long work is, on a terminal; nothing where nobody is watching.</summary>
internal static class ProgressBar
{
    /// <param name="error">Where it is drawn: the output may be a file.</param>
    /// <param name="most">When it is done.</param>
    /// <param name="work">Is given what it calls with what it is doing, and how far it is.</param>
    public static void Show(TextWriter error, double most, Action<Action<string, double>> work)
    {
        var console = Screen.On(error);
        if (!console.Profile.Out.IsTerminal)
        {
            work((_, _) => { });
            return;
        }

        console.Progress().AutoClear(true).Start(progress =>
        {
            var task = progress.AddTask("simulating", maxValue: most);
            work((what, done) => (task.Description, task.Value) = (Markup.Escape(what), done));
        });
    }

    /// <summary>The same for work that waits.</summary>
    public static Task Show(TextWriter error, double most, Func<Action<string, double>, Task> work)
    {
        var console = Screen.On(error);
        return !console.Profile.Out.IsTerminal
            ? work((_, _) => { })
            : console.Progress().AutoClear(true).StartAsync(progress =>
            {
                var task = progress.AddTask("waiting", maxValue: most);
                return work((what, done) => (task.Description, task.Value) = (Markup.Escape(what), done));
            });
    }
}
