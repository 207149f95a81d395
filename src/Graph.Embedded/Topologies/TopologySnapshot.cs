using System.Diagnostics.CodeAnalysis;
using Microsoft.Win32.SafeHandles;

namespace Graph.Embedded.Topologies;

/// <summary>
/// A topology on disk, as it lies in memory: to load it is to read it. It is a copy of what the store holds, so a snapshot
/// that is missing, damaged, of another version or of another release is no error; the topology is built anew.
/// </summary>
internal static class TopologySnapshot
{
    /// <summary>Writes a snapshot. A crash leaves the old one or the new one.</summary>
    public static void Save(Topology topology, string path)
    {
        var compact = topology.Compact();
        var sections = SnapshotSections.Of(compact.Base);
        var temporary = path + ".tmp";
        try
        {
            using (var file = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                var hashes = Array.ConvertAll(sections, s => s.Hash());
                file.Write(SnapshotHeader.Write(compact.Release, Array.ConvertAll(sections, s => s.Length), hashes));
                foreach (var section in sections)
                {
                    section.WriteTo(file);
                }

                file.Flush(flushToDisk: true);
            }

            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Reads a snapshot if it is whole and belongs to the release; else says why not.</summary>
    public static bool TryLoad(string path, string release, [NotNullWhen(true)] out Topology? topology, out string reason)
    {
        topology = null;
        try
        {
            using var file = File.OpenHandle(path);
            if (!SnapshotHeader.TryRead(file, release, SnapshotSections.Sizes, out var header, out reason))
            {
                return false;
            }

            var sections = SnapshotSections.Allocate(header.Lengths);
            if (FindDamage(file, header, sections) is { } damage)
            {
                reason = damage;
                return false;
            }

            topology = Topology.Of(release, SnapshotSections.ToBase(sections));
            return true;
        }
        catch (FileNotFoundException)
        {
            reason = "there is no snapshot";
            return false;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            reason = $"the snapshot cannot be read: {e.Message}";
            return false;
        }
    }

    /// <summary>Reads the sections, and tells which one is not as its hash says or cannot be read.</summary>
    internal static string? FindDamage(SafeFileHandle file, SnapshotHeader header, ISnapshotSection[] sections)
    {
        var offsets = new long[sections.Length];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = i == 0 ? header.Size : offsets[i - 1] + header.Lengths[i - 1];
        }

        // The large sections first: two readers are then busy to the end.
        var whole = new bool[sections.Length];
        Parallel.ForEach(
            Enumerable.Range(0, sections.Length).OrderByDescending(i => header.Lengths[i]),
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(2, Environment.ProcessorCount) },
            i => whole[i] = IsWhole(i));
        return Array.IndexOf(whole, false) is var damaged and >= 0 ? $"the snapshot is damaged in its section {damaged + 1} of {sections.Length}" : null;

        bool IsWhole(int section)
        {
            try
            {
                return sections[section].ReadFrom(file, offsets[section]) && sections[section].Hash() == header.Hashes[section];
            }
            catch (IOException)
            {
                return false;
            }
        }
    }
}
