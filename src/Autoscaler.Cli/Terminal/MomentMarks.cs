using Autoscaler.Simulation.Outcomes;

namespace Autoscaler.Cli.Terminal;

/// <summary>The moments of a run, each with a character that stands under the column of its second and in the legend.</summary>
internal static class MomentMarks
{
    private const string Signs = "123456789abcdefghijklmnopqrstuvwxyz";

    private const char Beyond = '+';

    public static char Sign(int moment) => moment < Signs.Length ? Signs[moment] : Beyond;

    /// <summary>As many lines as the fullest column needs.</summary>
    public static IReadOnlyList<string> Lines(IReadOnlyList<Moment> moments, TimeAxis axis)
    {
        var lines = new List<char[]>();
        for (var i = 0; i < moments.Count; i++)
        {
            var column = axis.Column(moments[i].T);
            var line = lines.Find(line => line[column] == ' ');
            if (line is null)
            {
                lines.Add(line = [.. Enumerable.Repeat(' ', axis.Columns)]);
            }

            line[column] = Sign(i);
        }

        return [.. lines.Select(line => new string(line))];
    }
}
