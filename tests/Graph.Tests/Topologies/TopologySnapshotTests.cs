using Graph.Core.Dates;
using Graph.Core.Model;
using Graph.Embedded.Topologies;
using Graph.Tests.Matching;
using Microsoft.Win32.SafeHandles;

namespace Graph.Tests.Topologies;

public sealed class TopologySnapshotTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Path => _folder.File("snapshot");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_flipped_bit_is_found_wherever_it_is()
    {
        TopologySnapshot.Save(Small(), Path);
        var bytes = File.ReadAllBytes(Path);
        for (var at = 0; at < bytes.Length; at++)
        {
            bytes[at] ^= 0x10;
            File.WriteAllBytes(Path, bytes);
            bytes[at] ^= 0x10;
            Assert.False(TopologySnapshot.TryLoad(Path, "r", out _, out var reason), $"the byte {at} was changed");
            Assert.NotEmpty(reason);
        }
    }

    [Fact]
    public void A_truncated_file_is_found_wherever_it_ends()
    {
        TopologySnapshot.Save(Small(), Path);
        var bytes = File.ReadAllBytes(Path);
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(Path, bytes[..length]);
            Assert.False(TopologySnapshot.TryLoad(Path, "r", out _, out _), $"{length} bytes of {bytes.Length} were left");
        }
    }

    [Fact]
    public void Bytes_after_the_end_are_found()
    {
        TopologySnapshot.Save(Small(), Path);
        File.AppendAllText(Path, "x");
        Assert.False(TopologySnapshot.TryLoad(Path, "r", out _, out var reason));
        Assert.Equal("the snapshot is not as long as it should be", reason);
    }

    [Fact]
    public void A_section_that_cannot_be_read_is_damaged()
    {
        TopologySnapshot.Save(Small(), Path);
        using var file = File.OpenHandle(Path);
        Assert.Equal(
            "the snapshot is damaged in its section 1 of 1", TopologySnapshot.FindDamage(file, new SnapshotHeader(0, [1], [UInt128.Zero]), [new BadSector()]));
    }

    [Fact]
    public void A_snapshot_of_another_release_is_stale()
    {
        TopologySnapshot.Save(Small(), Path);
        Assert.False(TopologySnapshot.TryLoad(Path, "another", out _, out var reason));
        Assert.Equal("the snapshot belongs to the release r", reason);
    }

    [Fact]
    public void No_snapshot_is_no_error()
    {
        Assert.False(TopologySnapshot.TryLoad(Path, "r", out _, out var reason));
        Assert.Equal("there is no snapshot", reason);
    }

    [Fact]
    public void The_same_content_makes_the_same_file_in_whatever_order_it_came()
    {
        TopologySnapshot.Save(Small(), Path);
        TopologySnapshot.Save(Topology.Build("r", Nodes.Reverse(), Relations.Reverse()), _folder.File("other"));
        Assert.Equal(File.ReadAllBytes(Path), File.ReadAllBytes(_folder.File("other")));
    }

    private static readonly TopologyNode[] Nodes =
        [new("b", EntityKind.Deal, "sale"), new("a", EntityKind.Policy, null), new("ä", EntityKind.Product, "app"), new("c", EntityKind.Product, "app")];

    private static readonly TopologyRelation[] Relations =
    [
        new("r2", "TARGETS", "a", "b", [new TopologyStep(3, RelationStatus.Reported, 1, 2), new TopologyStep(5, RelationStatus.Ruled, 1, Open.End)]),
        new("r1", "INCLUDES", "b", "c", [new TopologyStep(3, RelationStatus.Reported, Open.Start, 2)]),
    ];

    private static Topology Small() => Topology.Build("r", Nodes, Relations);

    private sealed class BadSector : ISnapshotSection
    {
        public long Length => 1;

        public UInt128 Hash() => UInt128.Zero;

        public void WriteTo(Stream stream) => throw new IOException();

        public bool ReadFrom(SafeFileHandle file, long offset) => throw new IOException();
    }
}
